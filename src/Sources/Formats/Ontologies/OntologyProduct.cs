using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>
/// The content of an ontology file: the ontology itself or one of its products, as named by the Ontology Development Kit
/// (<c>hp/hp-base</c>, <c>mondo/mondo-simple</c>, <c>mondo/subsets/mondo-rare</c>).
/// </summary>
/// <param name="Resource">The ontology that the terms belong to, such as <c>hp</c>; the id itself for ontologies other than HPO and Mondo.</param>
/// <param name="Name">The product, such as <c>hp-base</c>; <c>hp</c> for the main file.</param>
/// <param name="IsSubset">Whether the file contains only some of the terms, so that a missing term means nothing.</param>
public sealed record OntologyProduct(string Resource, string Name, bool IsSubset)
{
    private const string Subsets = "subsets";

    private static readonly string[] Resources = ["hp", "mondo"];

    // Products with all terms of their ontology: https://github.com/INCATools/ontology-development-kit (release artefacts),
    // and Mondo's own "with equivalents".
    private static readonly string[] WholeProducts =
    [
        "base", "basic", "full", "simple", "simple-non-classified", "non-classified", "international", "edit", "with-equivalents",
    ];

    /// <summary>Whether this is the main file of the ontology, such as <c>hp</c>.</summary>
    public bool IsMain => Name == Resource;

    /// <summary>Parses the id of an ontology: an <c>ontology:</c> clause, a graph IRI, or <see cref="OntologyHeader.Id"/>.</summary>
    public static OntologyProduct Of(string stated)
    {
        var id = OntologyReleases.IdOf(stated);
        var segments = id.Split('/');
        var name = segments[^1];
        var resource = Array.Find(Resources, candidate => IsOf(candidate, segments[0], name, isListed: segments.Contains(Subsets)));
        if (resource is null)
        {
            return new OntologyProduct(id, id, IsSubset: false);
        }

        if (IsSpelling(resource, name))
        {
            return new OntologyProduct(resource, resource, IsSubset: false);
        }

        var variant = name.StartsWith($"{resource}-", StringComparison.Ordinal) ? name[(resource.Length + 1)..] : name;
        return new OntologyProduct(resource, name, IsSubset: segments.Contains(Subsets) || !WholeProducts.Contains(variant));
    }

    private static bool IsOf(string resource, string first, string name, bool isListed) =>
        IsSpelling(resource, name)
        || name.StartsWith($"{resource}-", StringComparison.Ordinal)
        || (first == resource && isListed);

    /// <summary>Whether a name is any registered spelling of the ontology's prefix: <c>hpo</c> is <c>hp</c>.</summary>
    private static bool IsSpelling(string resource, string name) =>
        string.Equals(CuriePrefixes.Find(name)?.Prefix, resource, StringComparison.OrdinalIgnoreCase);
}
