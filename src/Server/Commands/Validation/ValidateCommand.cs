using System.CommandLine;

namespace KnowledgeGraph.Server.Commands;

/// <summary>
/// <c>kg graphql validate</c>: checks the operations in one file against the schema in another. It fails if the operations have
/// errors; if a file cannot be read or the schema is invalid, the exit code is that of an invalid command line.
/// </summary>
internal static class ValidateCommand
{
    private static Option<string> SchemaFile { get; } = new("--schema")
    {
        Description = "A schema in the schema definition language, for example from 'kg schema'",
        HelpName = "FILE",
        Required = true,
    };

    private static Option<string> QueryFile { get; } = new("--query")
    {
        Description = "A document with the operations and fragments to check",
        HelpName = "FILE",
        Required = true,
    };

    private static Option<bool> Json { get; } = new("--json")
    {
        Description = "Write a JSON array of {message, locations: [{line, column}]} instead of one line 'file:line:column: message' per error",
    };

    public static Command Create()
    {
        var command = new Command("validate", "Check operations against any schema, without data or a server.") { SchemaFile, QueryFile, Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        var schema = await SchemaDocument.ReadAsync(command.GetRequiredValue(SchemaFile), cancellationToken);
        var file = command.GetRequiredValue(QueryFile);
        var problems = OperationCheck.Check(schema, await InputFile.ReadAsync(file, cancellationToken));
        await Console.Out.WriteAsync(command.GetValue(Json) ? ProblemReport.Json(problems) : ProblemReport.Lines(file, problems));
        return problems.Count == 0 ? ExitCodes.Ok : ExitCodes.Failed;
    }
}
