namespace KnowledgeGraph.GraphQL.Language;

/// <summary>
/// Prints syntax as source text in the usual layout: two spaces of indentation, one selection a line. Parsing the
/// text gives the same syntax again.
/// </summary>
public static class SyntaxPrinter
{
    /// <summary>Prints a node and all below it.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Its source text, without a line terminator at the end.</returns>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new SyntaxWriter();
        writer.Node(node);
        return writer.ToString();
    }
}
