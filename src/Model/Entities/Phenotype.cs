namespace KnowledgeGraph.Model;

/// <summary>A term of the Human Phenotype Ontology: an abnormality, or a mode of inheritance, an onset, a modifier and so on.</summary>
public sealed class Phenotype : Entity
{
    /// <inheritdoc/>
    public override EntityCategory Category => EntityCategory.Phenotype;
}
