using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Creates a term from one ontology release.</summary>
internal static class TermReading
{
    public static Term Read(
        Curie id, string prefix, OntologyTerm stated, Origin origin, string? version, bool isFromSubset, CurieCache curies, ReportBuilder report)
    {
        var term = new Term
        {
            Id = id,
            Origin = origin,
            Version = version,
            Label = stated.Label,
            Definition = stated.Definition,
            IsObsolete = stated.IsObsolete,
            IsFromSubset = isFromSubset,
        };
        var resource = Resources.AuthorityOf(prefix)!.Value;
        foreach (var synonym in stated.Synonyms)
        {
            term.Synonyms.Add(new Synonym(synonym.Text, synonym.Scope, synonym.Type, resource));
        }

        foreach (var xref in stated.Xrefs)
        {
            term.AddXref(new Xref(curies.Reference(xref.Id), MondoQualifiers.PredicateOf(xref.Sources), resource.ToString()), version, origin, curies);
        }

        foreach (var property in stated.PropertyValues)
        {
            if (MappingPredicates.Of(property.Predicate) is { } predicate)
            {
                term.AddXref(new Xref(curies.Reference(property.Value), predicate, resource.ToString()), version, origin, curies);
            }
        }

        AddIds(term.AlternativeIds, stated.AlternativeIds, "alternative id");
        AddIds(term.ReplacedBy, stated.ReplacedBy, "replacement");
        AddIds(term.Consider, stated.Consider, "term to consider");
        AddIds(term.Parents, stated.Parents, "is_a parent");
        foreach (var relationship in stated.Relationships)
        {
            if (TryRead(relationship.Target, "relationship target", out var target))
            {
                term.Relationships.Add((relationship.Predicate, target));
                if (relationship.TargetLabel is not null)
                {
                    term.TargetLabels.TryAdd(target, relationship.TargetLabel);
                }
            }
        }

        return term;

        void AddIds(List<Curie> ids, IReadOnlyList<string> texts, string what)
        {
            foreach (var text in texts)
            {
                if (TryRead(text, what, out var read))
                {
                    ids.Add(read);
                }
            }
        }

        bool TryRead(string text, string what, out Curie read)
        {
            if (curies.TryRead(text, out read, out var problem))
            {
                return true;
            }

            report.Add(ReportCodes.PartRejected, origin, id.ToString(), $"The {what} of {id} is left out: {problem}.");
            return false;
        }
    }
}
