using System.Text;
using KnowledgeGraph.Sources.Content;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>What the first bytes of a file show, decompressed and in UTF-8.</summary>
/// <param name="Syntax">Its syntax; null if it cannot be a source.</param>
/// <param name="Objection">Why it cannot be a source, and what to do instead; null if it may be one.</param>
internal sealed record SourceHead(SourceSyntax? Syntax, string? Objection)
{
    private const int Length = 64 * 1024;

    /// <summary>Examines the beginning of a file without consuming the bytes.</summary>
    /// <param name="content">The content.</param>
    /// <param name="location">Its location, for the advice.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static async Task<SourceHead> ReadAsync(SourceStream content, SourceLocation location, CancellationToken cancellationToken)
    {
        var bytes = await content.PeekAsync(Length, cancellationToken);
        if (TarArchive.Begins(bytes.Span))
        {
            return Of(SourceSyntax.Tar);
        }

        if (PackedContent.Objection(bytes.Span, location.Name) is { } packed)
        {
            return new SourceHead(null, packed);
        }

        var text = Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.Length == 0)
        {
            return new SourceHead(null, "it is empty");
        }

        if (MarkupContent.Objection(text, location.Name) is { } markup)
        {
            return new SourceHead(null, markup);
        }

        return IsObo(text) ? Of(SourceSyntax.Obo)
            : text[0] is '{' or '[' ? JsonHead.Read(text)
            : Of(TableStyles.Of(text) == TableStyle.Csv ? SourceSyntax.Commas : SourceSyntax.Tabs);
    }

    /// <summary>Content that may be a source.</summary>
    public static SourceHead Of(SourceSyntax syntax) => new(syntax, null);

    /// <summary>Whether the text begins with a clause of an OBO header or with a stanza.</summary>
    private static bool IsObo(string text)
    {
        var first = text.Split('\n').Select(line => line.Trim('\r')).FirstOrDefault(line => line.Length > 0 && line[0] != '!') ?? "";
        return first is "[Term]" or "[Typedef]" or "[Instance]"
            || first.Split(':')[0] is "format-version" or "data-version" or "ontology" or "default-namespace";
    }
}
