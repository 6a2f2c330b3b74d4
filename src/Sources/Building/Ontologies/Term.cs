using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>An HPO or Mondo term, combined from all releases, mappings and nodes that describe it.</summary>
internal sealed class Term
{
    public required Curie Id { get; init; }

    /// <summary>The file that defines label and status: the newest that contains the term.</summary>
    public required Origin Origin { get; set; }

    /// <summary>The release of that file, or null if it states none; ordered by ReleaseOrder.</summary>
    public string? Version { get; set; }

    public string? Label { get; set; }

    public string? Definition { get; set; }

    public bool IsObsolete { get; set; }

    /// <summary>Whether a release of the ontology was read that does not contain the term.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Whether the defining file is a subset, which omits edges to terms outside it.</summary>
    public bool IsFromSubset { get; set; }

    public List<Synonym> Synonyms { get; } = [];

    public List<Xref> Xrefs { get; } = [];

    /// <summary>Those of Mondo's cross-references that can merge diseases, with the release that states them.</summary>
    public List<Mapping> Mappings { get; } = [];

    public List<Curie> AlternativeIds { get; } = [];

    public List<Curie> ReplacedBy { get; } = [];

    /// <summary>Terms to consider instead if the term is obsolete.</summary>
    public List<Curie> Consider { get; } = [];

    /// <summary>Its is_a parents in the defining release.</summary>
    public List<Curie> Parents { get; } = [];

    /// <summary>Its parents according to KGX edges of its own ontology.</summary>
    public List<Curie> EdgeParents { get; } = [];

    public List<(string Predicate, Curie Target)> Relationships { get; } = [];

    /// <summary>Labels of targets that the file states with the relation.</summary>
    public Dictionary<Curie, string> TargetLabels { get; } = [];

    /// <summary>Adds the edges of the newest complete release, since a subset omits some. Called once.</summary>
    public void Complete(Term whole)
    {
        Parents.AddRange(whole.Parents.Except(Parents).ToList());
        Relationships.AddRange(whole.Relationships.Except(Relationships).ToList());
        IsFromSubset = false;
    }

    /// <summary>Adds a cross-reference.</summary>
    /// <param name="xref">The cross-reference.</param>
    /// <param name="version">The release that states it, or null.</param>
    /// <param name="origin">The position of the cross-reference.</param>
    /// <param name="curies">Parses identifiers.</param>
    public void AddXref(Xref xref, string? version, Origin origin, CurieCache curies)
    {
        Xrefs.Add(xref);
        if (Id.Prefix == "MONDO" && xref.Predicate is MappingPredicate.Exact or MappingPredicate.Unqualified
            && curies.TryRead(xref.Id, out var entry, out _))
        {
            Mappings.Add(new Mapping(Id, xref.Predicate, entry, version, origin));
        }
    }
}
