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
            throw Invalid($"{file}: {contradictory.Message}", contradictory);
        }
    }

    private static CommandException Invalid(string problem, Exception cause) =>
        new("SCHEMA_INVALID", problem, cause) { ExitCode = ExitCodes.Usage };
}
