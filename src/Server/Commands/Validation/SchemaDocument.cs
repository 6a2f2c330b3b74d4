namespace KnowledgeGraph.Server.Commands;

/// <summary>The schema that operations are checked against.</summary>
internal static class SchemaDocument
{
    /// <summary>Reads a schema in the type system language.</summary>
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
            throw Invalid($"{file}:{broken.Location.Line}:{broken.Location.Column}: {broken.Message}", broken);
        }
        catch (SchemaException contradictory)
        {
            // A line for each problem, in the form that editors know.
            throw Invalid(string.Join(Environment.NewLine, contradictory.Problems.Select(problem => Line(file, problem))), contradictory);
        }
    }

    private static string Line(string file, SchemaProblem problem)
    {
        var (line, column) = problem.Location is { } place ? (place.Line, place.Column) : (1, 1);
        return $"{file}:{line}:{column}: {problem.Message}";
    }

    private static CommandException Invalid(string problem, Exception cause) =>
        new("SCHEMA_INVALID", problem, cause) { ExitCode = ExitCodes.Usage };
}
