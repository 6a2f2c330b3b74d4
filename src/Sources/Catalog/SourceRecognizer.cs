using KnowledgeGraph.Sources.Content;
using KnowledgeGraph.Sources.Formats.Obo;
using KnowledgeGraph.Sources.Formats.Obographs;
using KnowledgeGraph.Sources.Formats.Ontologies;
using KnowledgeGraph.Sources.Formats.Sssom;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>Recognises the format of a file by its content only; its name does not matter.</summary>
public static class SourceRecognizer
{
    private const int ColumnsShown = 6;

    /// <summary>Examines the beginning of a file, or of every member if it is a tar archive.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>For a file, and for each member of an archive, a <see cref="RecognizedSource"/> or an <see cref="IgnoredFile"/> with the reason.</returns>
    /// <exception cref="SourceException">The file cannot be read, or its beginning is damaged.</exception>
    public static async Task<IReadOnlyList<CatalogEntry>> RecognizeAsync(string path, CancellationToken cancellationToken)
    {
        var location = new SourceLocation(path);
        var head = await ReadHeadAsync(location, cancellationToken);
        return head.Syntax == SourceSyntax.Tar
            ? await ArchiveRecognizer.RecognizeAsync(location, cancellationToken)
            : [await RecognizeAsync(location, new FileInfo(path).Length, head, cancellationToken)];
    }

    /// <summary>Examines a file or member whose first bytes are known.</summary>
    internal static async Task<CatalogEntry> RecognizeAsync(SourceLocation location, long length, SourceHead head, CancellationToken cancellationToken)
    {
        switch (head.Syntax)
        {
            case null:
                return new IgnoredFile(location, head.Objection!);
            case SourceSyntax.Obographs:
                var graph = await ObographsReader.ReadHeaderAsync(Reading(location), cancellationToken);
                return new RecognizedSource(location, length, SourceKind.ObographsOntology, FactsOf(graph));
            case SourceSyntax.Obo:
                var header = await OboReader.ReadHeaderAsync(Reading(location), cancellationToken);
                return new RecognizedSource(location, length, SourceKind.OboOntology, FactsOf(header));
            case SourceSyntax.KgxGraph:
                return new RecognizedSource(location, length, SourceKind.KgxGraph, new SourceFacts());
            case SourceSyntax.KgxNodeLines:
                return new RecognizedSource(location, length, SourceKind.KgxNodes, new SourceFacts());
            case SourceSyntax.KgxEdgeLines:
                return new RecognizedSource(location, length, SourceKind.KgxEdges, new SourceFacts());
            default:
                return await RecognizeTableAsync(location, length, head.Syntax == SourceSyntax.Commas ? TableStyle.Csv : TableStyle.Tsv, cancellationToken);
        }
    }

    /// <summary>A reading without a log: errors in rows are reported later, when the file is read completely.</summary>
    internal static SourceReading Reading(SourceLocation location) => new(location, new NoLog());

    private static async Task<SourceHead> ReadHeadAsync(SourceLocation location, CancellationToken cancellationToken)
    {
        await using var content = await SourceStream.OpenAsync(Reading(location), cancellationToken);
        return await SourceHead.ReadAsync(content, location, cancellationToken);
    }

    private static async Task<CatalogEntry> RecognizeTableAsync(SourceLocation location, long length, TableStyle style, CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(Reading(location), style, [], cancellationToken);
        return TableKinds.Find(table, style) is { } kind
            ? new RecognizedSource(location, length, kind, FactsOf(location, kind, table.Head))
            : NotRecognized(location, table, style);
    }

    private static IgnoredFile NotRecognized(SourceLocation location, Table table, TableStyle style)
    {
        var columns = table.Head.Columns;
        if (columns.Count < 2)
        {
            return new IgnoredFile(location, "it is neither an ontology nor a table");
        }

        var (other, written, expected) = style == TableStyle.Csv ? (TableStyle.Tsv, "commas", "tabs") : (TableStyle.Csv, "tabs", "commas");
        if (TableKinds.Find(table, other) is { } kind)
        {
            return new IgnoredFile(location, $"it has the columns of {kind.Describe()}, separated by {written}; save it with {expected} between the cells");
        }

        if (TableKinds.Nearest(table, style) is var (nearest, missing))
        {
            return new IgnoredFile(
                location,
                $"it looks like {nearest.Describe()}, but its header lacks {SourceErrors.Quoted(missing)}; it has {SourceErrors.Quoted(columns)}",
                SourceErrorCodes.FileColumnsMissing);
        }

        return new IgnoredFile(location, $"its columns do not match any known format: {string.Join(", ", columns.Take(ColumnsShown))}{(columns.Count > ColumnsShown ? ", …" : "")}");
    }

    private static SourceFacts FactsOf(OntologyHeader header) =>
        header.Id.Length > 0
            ? new(header.Id, header.Title, header.Version, header.License, header.Product)
            : new(null, header.Title, header.Version, header.License);

    private static SourceFacts FactsOf(SourceLocation location, SourceKind kind, TableHead head)
    {
        switch (kind)
        {
            case SourceKind.SssomMappings:
                var set = SssomMetadata.Parse(location.Path, head.Preamble);
                return new SourceFacts(
                    set.MappingSetId, Version: OntologyReleases.VersionOf(set.MappingSetVersion ?? set.Date, id: ""), License: set.License);
            case SourceKind.HpoAnnotations:
                return new SourceFacts(Title: Comment(head, "description"), Version: Comment(head, "version") ?? Comment(head, "date"));
            default:
                return new SourceFacts();
        }
    }

    /// <summary>A comment <c>name: value</c> before the header.</summary>
    private static string? Comment(TableHead head, string name)
    {
        var line = head.Preamble.Select(comment => comment.Text).FirstOrDefault(text => text.TrimStart().StartsWith(name + ':', StringComparison.OrdinalIgnoreCase));
        return line?[(line.IndexOf(':') + 1)..].Trim().Trim('"');
    }

    private sealed class NoLog : ISourceLog
    {
        public void Reject(SourceRejection rejection)
        {
        }
    }
}
