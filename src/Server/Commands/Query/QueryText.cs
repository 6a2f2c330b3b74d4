namespace KnowledgeGraph.Server.Commands;

/// <summary>The document of <c>kg query</c>: from a file, the command line or the standard input.</summary>
internal static class QueryText
{
    /// <summary>Reads the document.</summary>
    /// <exception cref="CommandException">QUERY_EMPTY, or FILE_NOT_FOUND if the argument is neither a file nor a document.</exception>
    public static async Task<string> ReadAsync(string? argument, CancellationToken cancellationToken)
    {
        var text = argument switch
        {
            null or "-" => await Console.In.ReadToEndAsync(cancellationToken),
            _ when File.Exists(argument) => await File.ReadAllTextAsync(argument, cancellationToken),
            _ when argument.Contains('{', StringComparison.Ordinal) => argument,
            _ => throw new CommandException("FILE_NOT_FOUND", $"'{argument}' is neither a file nor a GraphQL document; give the name of a file, or a document such as '{{ release {{ hash }} }}'."),
        };
        return string.IsNullOrWhiteSpace(text)
            ? throw new CommandException("QUERY_EMPTY", "there is no GraphQL document; give one as an argument, in a file or on standard input.")
            : text;
    }
}
