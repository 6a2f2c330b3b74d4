using KnowledgeGraph.Sources.Formats.Obo;
using KnowledgeGraph.Sources.Formats.Obographs;
using KnowledgeGraph.Sources.Formats.Ontologies;
using KnowledgeGraph.Sources.Formats.Sssom;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>Tells the format of a file by its content; its name plays no part.</summary>
public static class SourceRecognizer
{
    private const int ColumnsShown = 6;

    /// <summary>Looks at the beginning of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A <see cref="RecognizedSource"/>, or an <see cref="IgnoredFile"/> with the reason.</returns>
    /// <exception cref="SourceException">The file cannot be read, or its beginning is damaged.</exception>
    public static async Task<CatalogEntry> RecognizeAsync(string path, CancellationToken cancellationToken)
    {
        var head = await SourceHead.ReadAsync(Reading(path), cancellationToken);
        if (head.Objection is { } objection)
        {
            return new IgnoredFile(path, objection);
        }

        if (head.IsObographs)
        {
            var header = await ObographsReader.ReadHeaderAsync(Reading(path), cancellationToken);
            return Source(path, SourceKind.ObographsOntology, FactsOf(header));
        }

        if (head.IsJson)
        {
            return new IgnoredFile(path, "it is JSON, but no obographs: it does not begin with 'graphs'");
        }

        if (head.IsObo)
        {
            var header = await OboReader.ReadHeaderAsync(Reading(path), cancellationToken);
            return Source(path, SourceKind.OboOntology, FactsOf(header));
        }

        return await RecognizeTableAsync(path, head.HasCommas ? TableStyle.Csv : TableStyle.Tsv, cancellationToken);
    }

    private static async Task<CatalogEntry> RecognizeTableAsync(string path, TableStyle style, CancellationToken cancellationToken)
    {
        await using var table = await Table.OpenAsync(Reading(path), style, [], cancellationToken);
        if (TableKinds.Find(table, style) is { } kind)
        {
            return Source(path, kind, FactsOf(kind, table.Head));
        }

        return NotRecognized(path, table, style);
    }

    private static IgnoredFile NotRecognized(string path, Table table, TableStyle style)
    {
        var columns = table.Head.Columns;
        if (columns.Count < 2)
        {
            return new IgnoredFile(path, "it is neither an ontology nor a table");
        }

        var (other, written, expected) = style == TableStyle.Csv ? (TableStyle.Tsv, "commas", "tabs") : (TableStyle.Csv, "tabs", "commas");
        if (TableKinds.Find(table, other) is { } kind)
        {
            return new IgnoredFile(path, $"it has the columns of {kind.Describe()}, separated by {written}; save it with {expected} between the cells");
        }

        if (TableKinds.Nearest(table, style) is var (nearest, missing))
        {
            return new IgnoredFile(
                path,
                $"it looks like {nearest.Describe()}, but its header lacks {SourceErrors.Quoted(missing)}; it has {SourceErrors.Quoted(columns)}",
                SourceErrorCodes.FileColumnsMissing);
        }

        return new IgnoredFile(path, $"its columns are those of no known format: {string.Join(", ", columns.Take(ColumnsShown))}{(columns.Count > ColumnsShown ? ", …" : "")}");
    }

    private static RecognizedSource Source(string path, SourceKind kind, SourceFacts facts) =>
        new(path, new FileInfo(path).Length, kind, facts);

    private static SourceFacts FactsOf(OntologyHeader header) =>
        header.Id.Length > 0
            ? new(header.Id, header.Title, header.Version, header.License, header.Product)
            : new(null, header.Title, header.Version, header.License);

    private static SourceFacts FactsOf(SourceKind kind, TableHead head)
    {
        switch (kind)
        {
            case SourceKind.SssomMappings:
                var set = SssomMetadata.Parse(head.Preamble);
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
        var line = head.Preamble.FirstOrDefault(text => text.TrimStart().StartsWith(name + ':', StringComparison.OrdinalIgnoreCase));
        return line?[(line.IndexOf(':') + 1)..].Trim().Trim('"');
    }

    /// <summary>What is wrong with rows is said when the file is read as a whole.</summary>
    private static SourceReading Reading(string path) => new(path, new NoLog());

    private sealed class NoLog : ISourceLog
    {
        public void Reject(SourceRejection rejection)
        {
        }
    }
}
