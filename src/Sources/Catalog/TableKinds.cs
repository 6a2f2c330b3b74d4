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

/// <summary>Tells tables apart by the columns that their readers require.</summary>
internal static class TableKinds
{
    // Of two that match, the first counts.
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
    ];

    /// <summary>The format whose required columns a table has, or null.</summary>
    public static SourceKind? Find(Table table, TableStyle style)
    {
        foreach (var (kind, required) in style == TableStyle.Csv ? Commas : Tabs)
        {
            if (Array.TrueForAll(required, name => table.Column(name) >= 0))
            {
                return kind;
            }
        }

        return null;
    }
}
