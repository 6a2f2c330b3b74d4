namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>The kind of an entry of an ontology file.</summary>
public enum OntologyTermKind
{
    /// <summary>A class: OBO <c>[Term]</c>, obographs <c>CLASS</c>.</summary>
    Class,

    /// <summary>A property: OBO <c>[Typedef]</c>, obographs <c>PROPERTY</c>.</summary>
    Property,

    /// <summary>An individual: OBO <c>[Instance]</c>, obographs <c>INDIVIDUAL</c>.</summary>
    Individual,

    /// <summary>Obographs nodes without a type: only mentioned in the file, usually from other ontologies.</summary>
    Untyped,
}
