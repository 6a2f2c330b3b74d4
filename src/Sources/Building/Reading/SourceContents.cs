using KnowledgeGraph.Sources.Formats.Babelon;
using KnowledgeGraph.Sources.Formats.Gard;
using KnowledgeGraph.Sources.Formats.GeneDisease;
using KnowledgeGraph.Sources.Formats.Hgnc;
using KnowledgeGraph.Sources.Formats.Hpoa;
using KnowledgeGraph.Sources.Formats.Kgx;
using KnowledgeGraph.Sources.Formats.Ontologies;
using KnowledgeGraph.Sources.Formats.Overviews;
using KnowledgeGraph.Sources.Formats.Sssom;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The rows of one file.</summary>
/// <typeparam name="T">The type of a row.</typeparam>
/// <param name="Document">The file.</param>
/// <param name="Rows">Its rows, as stated and in file order.</param>
internal sealed record SourceTable<T>(SourceDocument Document, IReadOnlyList<T> Rows);

/// <summary>An ontology file.</summary>
/// <param name="Document">The file.</param>
/// <param name="Ontology">Its header and terms, as stated.</param>
internal sealed record SourceOntology(SourceDocument Document, Ontology Ontology);

/// <summary>Everything that was read, before processing. The order of files of a kind does not depend on names or folders.</summary>
internal sealed class SourceContents
{
    public List<SourceOntology> Ontologies { get; } = [];

    public List<SourceTable<SssomMapping>> Mappings { get; } = [];

    public List<SourceTable<BabelonTranslation>> Translations { get; } = [];

    public List<SourceTable<HgncGene>> Genes { get; } = [];

    public List<SourceTable<HgncWithdrawn>> WithdrawnGenes { get; } = [];

    public List<SourceTable<GardDisease>> GardDiseases { get; } = [];

    public List<SourceTable<GardGene>> GardGenes { get; } = [];

    public List<SourceTable<GardParent>> GardParents { get; } = [];

    public List<SourceTable<GardXref>> GardXrefs { get; } = [];

    public List<SourceTable<HpoAnnotationRow>> Annotations { get; } = [];

    public List<SourceTable<GeneDiseaseRow>> GeneDiseases { get; } = [];

    public List<SourceTable<GenePhenotypeRow>> GenePhenotypes { get; } = [];

    public List<SourceTable<KgxNode>> Nodes { get; } = [];

    public List<SourceTable<KgxEdge>> Edges { get; } = [];

    public List<SourceTable<OverviewRow>> Overviews { get; } = [];

    /// <summary>Every file, in the order in which the release lists them.</summary>
    public List<SourceDocument> Documents { get; } = [];

    /// <summary>Releases the rows, which need more memory than the release built from them; the documents are kept.</summary>
    public void ForgetRows()
    {
        Ontologies.Clear();
        Mappings.Clear();
        Translations.Clear();
        Genes.Clear();
        WithdrawnGenes.Clear();
        GardDiseases.Clear();
        GardGenes.Clear();
        GardParents.Clear();
        GardXrefs.Clear();
        Annotations.Clear();
        GeneDiseases.Clear();
        GenePhenotypes.Clear();
        Nodes.Clear();
        Edges.Clear();
        Overviews.Clear();
    }
}
