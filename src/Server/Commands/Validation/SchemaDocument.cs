namespace KnowledgeGraph.Server.Commands;

/// <summary>The schema that operations are checked against.</summary>
internal static class SchemaDocument
{
    /// <summary>Reads a schema in the schema definition language. Its errors are written to the error stream, one per line.</summary>
    /// <exception cref="CommandException">FILE_NOT_FOUND, FILE_UNREADABLE or SCHEMA_INVALID.</exception>
    public static async Task<GraphQLSchema> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var source = await InputFile.ReadAsync(file, cancellationToken);
        try
        {
            return SchemaReader.Read(Utf8GraphQLParser.Parse(source, ParserOptions.TypeSystem));
        }
        catch (SyntaxException broken)
        {
            throw await InvalidAsync(file, [ProblemAt(broken.Location, broken.Message)], broken);
        }
        catch (SchemaException contradictory)
        {
            throw await InvalidAsync(
                file, [.. contradictory.Problems.Select(problem => ProblemAt(problem.Location, problem.Message))], contradictory);
        }
    }

    private static Problem ProblemAt(SourceLocation? location, string message) =>
        new(message, location is { } place ? [new Place(place.Line, place.Column)] : []);

    private static async Task<CommandException> InvalidAsync(string file, IReadOnlyList<Problem> problems, Exception cause)
    {
        await Console.Error.WriteAsync(ProblemReport.Lines(file, problems));
        var count = problems.Count == 1 ? "1 problem" : $"{problems.Count} problems";
        return new("SCHEMA_INVALID", $"{file} is not a valid schema: {count}, see above.", cause) { ExitCode = ExitCodes.Usage };
    }
}
