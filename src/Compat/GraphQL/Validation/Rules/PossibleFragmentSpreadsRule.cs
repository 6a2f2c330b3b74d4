using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A fragment must apply to at least one possible type of the enclosing type (specification §5.5.2.3).</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Fragment-Spread-Is-Possible";

    /// <inheritdoc/>
    public override void FragmentSpread(FragmentSpreadNode spread, NamedType? parent)
    {
        if (Context.FindFragment(spread.Name.Value) is { } fragment && IsImpossible(fragment.TypeCondition, parent))
        {
            Report(
                $"Fragment \"{spread.Name.Value}\" cannot be spread here as objects of type \"{parent}\" "
                + $"can never be of type \"{fragment.TypeCondition}\".",
                spread);
        }
    }

    /// <inheritdoc/>
    public override void InlineFragment(InlineFragmentNode fragment, NamedType? parent)
    {
        if (fragment.TypeCondition is not null && IsImpossible(fragment.TypeCondition, parent))
        {
            Report(
                $"Fragment cannot be spread here as objects of type \"{parent}\" "
                + $"can never be of type \"{fragment.TypeCondition}\".",
                fragment);
        }
    }

    private bool IsImpossible(NamedTypeNode condition, NamedType? parent) =>
        parent is not null
        && Context.Schema.FindType(condition.Name.Value) is { IsComposite: true } type

        // A fragment on the enclosing type itself is always valid, even if no object type implements it yet.
        && type != parent
        && !Context.Schema.GetPossibleTypes(type).Overlaps(Context.Schema.GetPossibleTypes(parent));
}
