using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>A term of HPO or Mondo, made of everything that releases, mappings and nodes say of it.</summary>
internal sealed class Term
{
    public required Curie Id { get; init; }

    /// <summary>The file that decides on label and status: the newest that holds the term.</summary>
    public required Origin Origin { get; set; }

    /// <summary>The release of that file, or null where it names none; releases compare as text.</summary>
    public string? Version { get; set; }

    public string? Label { get; set; }

    public string? Definition { get; set; }

    public bool IsObsolete { get; set; }

    /// <summary>Whether a release of the ontology was read and does not hold the term.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Whether the file that decides is a subset, which leaves out edges to terms that it does not hold.</summary>
    public bool IsFromSubset { get; set; }

    public List<Synonym> Synonyms { get; } = [];

    public List<Xref> Xrefs { get; } = [];

    /// <summary>The cross-references once more, those of Mondo that may merge diseases: with the release that states each.</summary>
    public List<Mapping> Mappings { get; } = [];

    public List<Curie> AlternativeIds { get; } = [];

    public List<Curie> ReplacedBy { get; } = [];

    /// <summary>Terms to consider in place of it, where it is obsolete.</summary>
    public List<Curie> Consider { get; } = [];

    /// <summary>Its is_a parents in the release that decides.</summary>
    public List<Curie> Parents { get; } = [];

    /// <summary>Its parents in KGX edges of its own ontology.</summary>
    public List<Curie> EdgeParents { get; } = [];

    public List<(string Predicate, Curie Target)> Relationships { get; } = [];

    /// <summary>Labels of targets that the file writes beside the relation.</summary>
    public Dictionary<Curie, string> TargetLabels { get; } = [];

    /// <summary>Adds the edges that the newest whole release has, as a subset drops none; done once.</summary>
    public void Complete(Term whole)
    {
        Parents.AddRange(whole.Parents.Except(Parents).ToList());
        Relationships.AddRange(whole.Relationships.Except(Relationships).ToList());
        IsFromSubset = false;
    }

    /// <summary>Adds a cross-reference.</summary>
    /// <param name="xref">The cross-reference.</param>
    /// <param name="version">The release that states it, or null.</param>
    /// <param name="origin">Where it stands.</param>
    /// <param name="curies">Reads identifiers.</param>
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
