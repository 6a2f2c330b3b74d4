using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The resource that a KGX edge comes from.</summary>
internal static class KgxResources
{
    /// <summary>
    /// <c>primary_knowledge_source</c>, else the older <c>knowledge_source</c> and <c>provided_by</c>, which may name an
    /// ontology's file (<c>mondo-rare.json</c>); null if none of them names a resource.
    /// </summary>
    public static Curie? PrimaryOf(KgxEdge edge)
    {
        if (edge.PrimaryKnowledgeSource is not null)
        {
            return Read(edge.PrimaryKnowledgeSource);
        }

        if (edge.KnowledgeSource is not null && (Read(edge.KnowledgeSource) ?? OntologyOf(edge.KnowledgeSource)) is { } resource)
        {
            return resource;
        }

        foreach (var provider in edge.ProvidedBy)
        {
            if ((Read(provider) ?? OntologyOf(provider)) is { } provided)
            {
                return provided;
            }
        }

        return null;
    }

    /// <summary>Whether a provider is Mondo, by its identifier or one of its files.</summary>
    public static bool IsMondo(string provider) => (Read(provider) ?? OntologyOf(provider)) == Resources.Mondo;

    public static IReadOnlyList<Curie> AggregatorsOf(KgxEdge edge) =>
        edge.AggregatorKnowledgeSources.Count == 0
            ? []
            : [.. edge.AggregatorKnowledgeSources.Select(Read).OfType<Curie>().Distinct().OrderBy(resource => resource.ToString(), StringComparer.Ordinal)];

    private static Curie? Read(string text) =>
        Curie.TryParse(text, out var resource) && resource.Prefix == "infores" ? resource : null;

    private static Curie? OntologyOf(string file) =>
        file.StartsWith("mondo", StringComparison.OrdinalIgnoreCase) ? Resources.Mondo
        : file.StartsWith("hp.", StringComparison.OrdinalIgnoreCase) || file.StartsWith("hp-", StringComparison.OrdinalIgnoreCase) ? Resources.Hpo
        : null;
}
