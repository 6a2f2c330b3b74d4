namespace KnowledgeGraph.GraphQL.Language;

/// <summary>
/// Prints operations, values and types as source text in the usual layout: two spaces of indentation, one selection per line. Parsing the
/// text yields the same syntax. Of a definition of the type system only the kind is printed.
/// </summary>
internal static class SyntaxPrinter
{
    /// <summary>Prints a node with its descendants.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The source text, without a line terminator at the end.</returns>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new SyntaxWriter();
        writer.Node(node);
        return writer.ToString();
    }
}
