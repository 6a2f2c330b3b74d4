using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Catalog;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The resource that a file belongs to, and its licence, for files that do not state them.</summary>
internal static class SourceResources
{
    private const string HpoLicense = "https://hpo.jax.org/license";
    private const string Cc0 = "https://creativecommons.org/publicdomain/zero/1.0/";
    private const string CcBy = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>The resource, or null if the file may contain several.</summary>
    public static Curie? Of(RecognizedSource source) => source.Kind switch
    {
        SourceKind.HpoAnnotations or SourceKind.GenesToDisease or SourceKind.GenesToPhenotype => Resources.HpoAnnotations,
        SourceKind.HgncGenes or SourceKind.HgncWithdrawn => Resources.Hgnc,
        SourceKind.GardDiseases or SourceKind.GardGenes or SourceKind.GardXrefs or SourceKind.GardParents => Resources.Gard,
        SourceKind.ObographsOntology or SourceKind.OboOntology => OfOntology(source.Facts.Product),
        SourceKind.SssomMappings => MappingSets.AuthorityOf(source.Facts.Id),
        _ => null,
    };

    /// <summary>The licence, or null if unknown.</summary>
    public static string? LicenseOf(RecognizedSource source) => source.Kind switch
    {
        SourceKind.HpoAnnotations or SourceKind.GenesToDisease or SourceKind.GenesToPhenotype => HpoLicense,
        SourceKind.HgncGenes or SourceKind.HgncWithdrawn => Cc0,
        SourceKind.ObographsOntology or SourceKind.OboOntology when source.Facts.Product?.Resource == "hp" => HpoLicense,
        SourceKind.ObographsOntology or SourceKind.OboOntology when source.Facts.Product?.Resource == "mondo" => CcBy,
        _ => null,
    };

    private static Curie? OfOntology(OntologyProduct? product) =>
        product is not null && CuriePrefixes.Find(product.Resource) is { } prefix ? Resources.AuthorityOf(prefix.Prefix) : null;
}
