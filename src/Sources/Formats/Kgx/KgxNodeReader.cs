using System.Runtime.CompilerServices;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>Reads KGX nodes of any number in constant memory: TSV, CSV or JSON Lines.</summary>
public static class KgxNodeReader
{
    internal static readonly string[] RequiredColumns = ["id", "category"];

    /// <summary>Reads the rows, in file order.</summary>
    /// <param name="reading">The file, and where progress and rejected rows go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or lacks <c>id</c> or <c>category</c>.</exception>
    public static async IAsyncEnumerable<KgxNode> ReadAsync(
        SourceReading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var rows = await KgxRows.OpenAsync(reading, RequiredColumns, cancellationToken);
        var read = Record(rows.Cells);
        while (await rows.ReadAsync(cancellationToken))
        {
            if (read() is { } node)
            {
                yield return node;
            }
        }
    }

    /// <summary>Creates the record from property names, for every syntax; returns null for a row that was rejected.</summary>
    internal static Func<KgxNode?> Record(RowCells table)
    {
        var id = table.Column("id");
        var category = table.Column("category");
        var name = table.Column("name");
        var description = table.Column("description");
        var synonym = table.Column("synonym");
        var exactSynonym = table.Column("exact_synonym");
        var broadSynonym = table.Column("broad_synonym");
        var narrowSynonym = table.Column("narrow_synonym");
        var relatedSynonym = table.Column("related_synonym");
        var xref = table.Column("xref");
        var sameAs = table.Column("same_as");
        var exactMatch = table.Column("exact_match");
        var broadMatch = table.Column("broad_match");
        var narrowMatch = table.Column("narrow_match");
        var closeMatch = table.Column("close_match");
        var relatedMatch = table.Column("related_match");
        var symbol = table.Column("symbol");
        var fullName = table.Column("full_name");
        var alias = table.Column("alias");
        var previousSymbol = table.Column("previous_symbol");
        var locusType = table.Column("locus_type");
        var inTaxon = table.Column("in_taxon");
        var deprecated = table.Column("deprecated");
        var replacedBy = table.Column("replaced_by");
        var providedBy = table.Column("provided_by");
        var extra = table.Others(
        [
            id, category, name, description, synonym, exactSynonym, broadSynonym, narrowSynonym, relatedSynonym, xref, sameAs,
            exactMatch, broadMatch, narrowMatch, closeMatch, relatedMatch, symbol, fullName, alias, previousSymbol, locusType,
            inTaxon, deprecated, replacedBy, providedBy,
        ]);

        return () =>
        {
            var node = new KgxNode
            {
                Line = table.Line,
                Id = table.Required(id),
                Categories = table.RequiredList(category, '|'),
                Name = table.Text(name),
                Description = table.Text(description),
                Synonyms = table.List(synonym, '|'),
                ExactSynonyms = table.List(exactSynonym, '|'),
                BroadSynonyms = table.List(broadSynonym, '|'),
                NarrowSynonyms = table.List(narrowSynonym, '|'),
                RelatedSynonyms = table.List(relatedSynonym, '|'),
                Xrefs = table.List(xref, '|'),
                SameAs = table.List(sameAs, '|'),
                ExactMatches = table.List(exactMatch, '|'),
                BroadMatches = table.List(broadMatch, '|'),
                NarrowMatches = table.List(narrowMatch, '|'),
                CloseMatches = table.List(closeMatch, '|'),
                RelatedMatches = table.List(relatedMatch, '|'),
                Symbol = table.Text(symbol),
                FullName = table.Text(fullName),
                Aliases = table.List(alias, '|'),
                PreviousSymbols = table.List(previousSymbol, '|'),
                LocusType = table.Text(locusType),
                Taxa = table.List(inTaxon, '|'),
                Deprecated = table.Boolean(deprecated),
                ReplacedBy = table.List(replacedBy, '|'),
                ProvidedBy = table.List(providedBy, '|'),
                Extra = extra(),
            };
            return table.Accepts() ? node : null;
        };
    }
}
