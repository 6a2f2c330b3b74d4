using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Fragment names must be unique (specification §5.5.1.1).</summary>
internal sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly UniqueNames _names = new();

    /// <inheritdoc/>
    protected override string Section => "sec-Fragment-Name-Uniqueness";

    /// <inheritdoc/>
    public override void Definition(DefinitionNode definition)
    {
        if (definition is FragmentDefinitionNode fragment && !_names.TryAdd(fragment.Name, out var first))
        {
            Report($"There can be only one fragment named \"{fragment.Name.Value}\".", first, fragment.Name);
        }
    }
}
