using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Formats.Obographs;

/// <summary>Converts a node to a term.</summary>
internal static class ObographsNodes
{
    /// <summary>The term of a node, without edges yet; null if the node is rejected.</summary>
    public static OntologyTermBuilder? Read(long index, ObographsNode node, SourceReading reading)
    {
        if (string.IsNullOrEmpty(node.Id))
        {
            reading.Reject(index, "the node has no 'id'; expected an IRI or identifier");
            return null;
        }

        if (KindOf(node.Type) is not { } kind)
        {
            reading.Reject(index, $"'type' of the node {node.Id} is '{node.Type}'; expected CLASS, PROPERTY or INDIVIDUAL");
            return null;
        }

        var term = new OntologyTermBuilder(index, kind) { Id = node.Id, Label = node.Lbl };
        if (node.Meta is { } meta)
        {
            ReadMeta(term, meta, index, reading);
        }

        return term;
    }

    private static void ReadMeta(OntologyTermBuilder term, ObographsMeta meta, long index, SourceReading reading)
    {
        term.Definition = meta.Definition?.Val;
        term.DefinitionXrefs = meta.Definition?.Xrefs ?? [];
        term.IsObsolete = meta.Deprecated ?? false;
        foreach (var comment in meta.Comments ?? [])
        {
            term.AddComment(comment);
        }

        foreach (var subset in meta.Subsets ?? [])
        {
            term.AddSubset(subset);
        }

        foreach (var synonym in meta.Synonyms ?? [])
        {
            ReadSynonym(term, synonym, index, reading);
        }

        foreach (var xref in meta.Xrefs ?? [])
        {
            if (xref.Val is { Length: > 0 } id)
            {
                term.AddXref(new OntologyXref(id, SourcesOf(xref)));
            }
            else
            {
                reading.RejectPart(index, $"a cross-reference of {term.Id} has no 'val'; expected an identifier");
            }
        }

        foreach (var value in meta.BasicPropertyValues ?? [])
        {
            if (value is { Pred.Length: > 0, Val: not null })
            {
                term.AddPropertyValue(value.Pred, value.Val);
            }
            else
            {
                reading.RejectPart(index, $"a property value of {term.Id} lacks 'pred' or 'val'; expected both");
            }
        }
    }

    private static void ReadSynonym(OntologyTermBuilder term, ObographsValue synonym, long index, SourceReading reading)
    {
        if (string.IsNullOrEmpty(synonym.Val) || ScopeOf(synonym.Pred) is not { } scope)
        {
            reading.RejectPart(
                index,
                $"a synonym of {term.Id} is '{synonym.Pred}' '{synonym.Val}'; expected hasExactSynonym, hasBroadSynonym, hasNarrowSynonym or hasRelatedSynonym and a text");
            return;
        }

        var type = synonym.SynonymType is { Length: > 0 } iri ? OntologyIds.OfTerm(iri) : null;
        term.AddSynonym(new OntologySynonym(synonym.Val, scope, type, synonym.Xrefs ?? []));
    }

    private static string[] SourcesOf(ObographsValue xref) =>
        xref.Meta?.BasicPropertyValues is { } values
            ? [.. values.Where(value => value.Val is not null && OntologyIds.OfProperty(value.Pred ?? "") == "oboInOwl:source").Select(value => OntologyIds.OfTerm(value.Val!))]
            : [];

    private static OntologyTermKind? KindOf(string? type) => type switch
    {
        "CLASS" => OntologyTermKind.Class,
        "PROPERTY" => OntologyTermKind.Property,
        "INDIVIDUAL" => OntologyTermKind.Individual,
        null => OntologyTermKind.Untyped,
        _ => null,
    };

    private static SynonymScope? ScopeOf(string? predicate) => OntologyIds.OfProperty(predicate ?? "") switch
    {
        "hasExactSynonym" or "oboInOwl:hasExactSynonym" => SynonymScope.Exact,
        "hasBroadSynonym" or "oboInOwl:hasBroadSynonym" => SynonymScope.Broad,
        "hasNarrowSynonym" or "oboInOwl:hasNarrowSynonym" => SynonymScope.Narrow,
        "hasRelatedSynonym" or "oboInOwl:hasRelatedSynonym" => SynonymScope.Related,
        _ => null,
    };
}
