using System.CommandLine;

namespace KnowledgeGraph.Server.Commands;

/// <summary>
/// <c>kg graphql validate</c>: checks the operations of a file against the schema of another. It fails if anything is
/// wrong with the operations, and ends as on a wrong command line if a file or the schema itself cannot be read.
/// </summary>
internal static class ValidateCommand
{
    private static Option<string> SchemaFile { get; } = new("--schema")
    {
        Description = "A schema in the type system language, for example from 'kg schema'",
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
        Description = "Write a JSON array of {message, locations: [{line, column}]}, not a line 'file:line:column: message' for each error",
    };

    public static Command Create()
    {
        var command = new Command("validate", "Check operations against any schema. It needs no data and no server.") { SchemaFile, QueryFile, Json };
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
