using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The type condition of a fragment must be an object, interface or union (specification §5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Fragments-on-Object-Interface-or-Union-Types";

    /// <inheritdoc/>
    public override void Definition(DefinitionNode definition)
    {
        if (definition is FragmentDefinitionNode fragment && IsLeafOrInput(fragment.TypeCondition))
        {
            var type = fragment.TypeCondition.Name.Value;
            Report(
                $"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{type}\".",
                fragment.TypeCondition);
        }
    }

    /// <inheritdoc/>
    public override void InlineFragment(InlineFragmentNode fragment, NamedType? parent)
    {
        if (fragment.TypeCondition is not null && IsLeafOrInput(fragment.TypeCondition))
        {
            var type = fragment.TypeCondition.Name.Value;
            Report($"Fragment cannot condition on non composite type \"{type}\".", fragment.TypeCondition);
        }
    }

    private bool IsLeafOrInput(NamedTypeNode name) => Context.Schema.FindType(name.Name.Value) is { IsComposite: false };
}
