namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>Collects the parts of a term while its file is read, then creates the record.</summary>
internal sealed class OntologyTermBuilder(long position, OntologyTermKind kind)
{
    private readonly List<string> _comments = [];
    private readonly List<OntologySynonym> _synonyms = [];
    private readonly List<OntologyXref> _xrefs = [];
    private readonly List<string> _subsets = [];
    private readonly List<string> _alternativeIds = [];
    private readonly List<string> _replacedBy = [];
    private readonly List<string> _consider = [];
    private readonly List<string> _parents = [];
    private readonly List<OntologyRelationship> _relationships = [];
    private readonly List<OntologyPropertyValue> _propertyValues = [];

    public long Position => position;

    public string? Id { get; set; }

    public string? Label { get; set; }

    public string? Definition { get; set; }

    public IReadOnlyList<string> DefinitionXrefs { get; set; } = [];

    public bool IsObsolete { get; set; }

    public string? Namespace { get; set; }

    public void AddComment(string text) => _comments.Add(text);

    public void AddSynonym(OntologySynonym synonym) => _synonyms.Add(synonym);

    public void AddXref(OntologyXref xref) => _xrefs.Add(xref);

    public void AddSubset(string id) => _subsets.Add(OntologyIds.OfTerm(id));

    public void AddAlternativeId(string id) => _alternativeIds.Add(OntologyIds.OfTerm(id));

    public void AddReplacedBy(string id) => _replacedBy.Add(OntologyIds.OfTerm(id));

    public void AddConsider(string id) => _consider.Add(OntologyIds.OfTerm(id));

    public void AddParent(string id) => _parents.Add(OntologyIds.OfTerm(id));

    public void AddRelationship(string predicate, string target, string? targetLabel = null) =>
        _relationships.Add(new OntologyRelationship(OntologyIds.OfTerm(predicate), OntologyIds.OfTerm(target), targetLabel));

    /// <summary>Adds a property value; if OBO has a clause for the property, it is treated like that clause.</summary>
    public void AddPropertyValue(string property, string value)
    {
        var predicate = OntologyIds.OfProperty(property);
        switch (predicate)
        {
            case "oboInOwl:hasAlternativeId":
                AddAlternativeId(value);
                break;
            case "IAO:0100001":
                AddReplacedBy(value);
                break;
            case "oboInOwl:consider":
                AddConsider(value);
                break;
            case "oboInOwl:inSubset":
                AddSubset(value);
                break;
            case "oboInOwl:hasOBONamespace":
                Namespace = value;
                break;
            case "owl:deprecated":
                IsObsolete |= value == "true";
                break;
            case "rdfs:comment":
                AddComment(value);
                break;
            default:
                _propertyValues.Add(new OntologyPropertyValue(predicate, OntologyIds.OfTerm(value)));
                break;
        }
    }

    /// <summary>The term. Its id must have been set.</summary>
    public OntologyTerm Build() => new()
    {
        Position = position,
        Id = OntologyIds.OfTerm(Id ?? throw new InvalidOperationException("A term requires an id.")),
        Kind = kind,
        Label = Label,
        Definition = Definition,
        DefinitionXrefs = DefinitionXrefs,
        Comments = Frozen(_comments),
        Synonyms = Frozen(_synonyms),
        Xrefs = Frozen(_xrefs),
        Subsets = Frozen(_subsets),
        AlternativeIds = Frozen(_alternativeIds),
        IsObsolete = IsObsolete,
        ReplacedBy = Frozen(_replacedBy),
        Consider = Frozen(_consider),
        Namespace = Namespace,
        Parents = Frozen(_parents),
        Relationships = Frozen(_relationships),
        PropertyValues = Frozen(_propertyValues),
    };

    private static T[] Frozen<T>(List<T> items) => items.Count == 0 ? [] : [.. items];
}
