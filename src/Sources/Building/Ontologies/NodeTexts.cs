using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The synonyms and cross-references of a KGX node.</summary>
internal static class NodeTexts
{
    /// <summary>The resource that a node's texts come from: <c>provided_by</c> if it names one, otherwise the authority of its id.</summary>
    public static Curie ResourceOf(KgxNode node, Curie id)
    {
        foreach (var provider in node.ProvidedBy)
        {
            if (Curie.TryParse(provider, out var resource) && resource.Prefix == "infores")
            {
                return resource;
            }
        }

        return Resources.AuthorityOf(id.Prefix) ?? Curie.Parse($"infores:{id.Prefix.ToLowerInvariant()}");
    }

    public static IEnumerable<Synonym> Synonyms(KgxNode node, Curie resource) =>
        Of(node.ExactSynonyms, SynonymScope.Exact, resource)
            .Concat(Of(node.BroadSynonyms, SynonymScope.Broad, resource))
            .Concat(Of(node.NarrowSynonyms, SynonymScope.Narrow, resource))
            .Concat(Of(node.RelatedSynonyms, SynonymScope.Related, resource))
            .Concat(Of(node.Synonyms, SynonymScope.Related, resource));

    public static IEnumerable<Xref> Xrefs(KgxNode node, Curie resource, CurieCache curies) =>
        Of(node.ExactMatches, MappingPredicate.Exact, resource, curies)
            .Concat(Of(node.SameAs, MappingPredicate.Exact, resource, curies))
            .Concat(Of(node.BroadMatches, MappingPredicate.Broad, resource, curies))
            .Concat(Of(node.NarrowMatches, MappingPredicate.Narrow, resource, curies))
            .Concat(Of(node.CloseMatches, MappingPredicate.Close, resource, curies))
            .Concat(Of(node.RelatedMatches, MappingPredicate.Related, resource, curies))
            .Concat(Of(node.Xrefs, MappingPredicate.Unqualified, resource, curies));

    private static IEnumerable<Synonym> Of(IEnumerable<string> texts, SynonymScope scope, Curie resource) =>
        texts.Select(text => new Synonym(text, scope, null, resource));

    private static IEnumerable<Xref> Of(IEnumerable<string> ids, MappingPredicate predicate, Curie resource, CurieCache curies) =>
        ids.Select(id => new Xref(curies.Reference(id), predicate, resource.ToString()));
}
