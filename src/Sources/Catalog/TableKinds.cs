using KnowledgeGraph.Sources.Formats.Babelon;
using KnowledgeGraph.Sources.Formats.Gard;
using KnowledgeGraph.Sources.Formats.GeneDisease;
using KnowledgeGraph.Sources.Formats.Hgnc;
using KnowledgeGraph.Sources.Formats.Hpoa;
using KnowledgeGraph.Sources.Formats.Kgx;
using KnowledgeGraph.Sources.Formats.Overviews;
using KnowledgeGraph.Sources.Formats.Sssom;
using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Catalog;

/// <summary>Recognises tables by the columns that their readers require.</summary>
internal static class TableKinds
{
    // A single common column, such as an id, is not significant.
    private const int LeastPresent = 2;

    // If two match, the first is used.
    private static readonly (SourceKind Kind, string[] Required)[] Tabs =
    [
        (SourceKind.HpoAnnotations, HpoAnnotationReader.RequiredColumns),
        (SourceKind.GenesToPhenotype, GenePhenotypeReader.RequiredColumns),
        (SourceKind.GenesToDisease, GeneDiseaseReader.RequiredColumns),
        (SourceKind.HgncGenes, HgncGeneReader.RequiredColumns),
        (SourceKind.HgncWithdrawn, HgncWithdrawnReader.RequiredColumns),
        (SourceKind.BabelonTranslations, BabelonReader.RequiredColumns),
        (SourceKind.SssomMappings, SssomReader.RequiredColumns),
        (SourceKind.KgxEdges, KgxEdgeReader.RequiredColumns),
        (SourceKind.KgxNodes, KgxNodeReader.RequiredColumns),
        (SourceKind.Overviews, OverviewReader.RequiredColumns),
    ];

    private static readonly (SourceKind Kind, string[] Required)[] Commas =
    [
        (SourceKind.GardGenes, GardGeneReader.RequiredColumns),
        (SourceKind.GardDiseases, GardDiseaseReader.RequiredColumns),
        (SourceKind.GardXrefs, GardXrefReader.RequiredColumns),
        (SourceKind.GardParents, GardParentReader.RequiredColumns),
        (SourceKind.KgxEdges, KgxEdgeReader.RequiredColumns),
        (SourceKind.KgxNodes, KgxNodeReader.RequiredColumns),
    ];

    /// <summary>The format whose required columns a table has, or null.</summary>
    public static SourceKind? Find(Table table, TableStyle style)
    {
        foreach (var (kind, required) in KindsOf(style))
        {
            if (Array.TrueForAll(required, name => table.Column(name) >= 0))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The closest format of which the table has at least half of the required columns, and the missing ones; null if none.</summary>
    public static (SourceKind Kind, IReadOnlyList<string> Missing)? Nearest(Table table, TableStyle style)
    {
        var candidates = KindsOf(style)
            .Select(entry => (entry.Kind, entry.Required, Missing: table.Missing(entry.Required)))
            .Where(entry => entry.Required.Length - entry.Missing.Count >= LeastPresent && entry.Missing.Count * 2 <= entry.Required.Length)
            .OrderBy(entry => (double)entry.Missing.Count / entry.Required.Length)
            .ToList();
        return candidates.Count == 0 ? null : (candidates[0].Kind, candidates[0].Missing);
    }

    private static (SourceKind Kind, string[] Required)[] KindsOf(TableStyle style) => style == TableStyle.Csv ? Commas : Tabs;
}
