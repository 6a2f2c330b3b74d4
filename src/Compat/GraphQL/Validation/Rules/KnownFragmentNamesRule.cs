using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Fragments that are spread must be defined (specification §5.5.2.1).</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Fragment-Spread-Target-Defined";

    /// <inheritdoc/>
    public override void FragmentSpread(FragmentSpreadNode spread, NamedType? parent)
    {
        if (Context.FindFragment(spread.Name.Value) is null)
        {
            var hint = Suggestions.DidYouMean(spread.Name.Value, Context.Fragments.Select(fragment => fragment.Name.Value));
            Report($"Unknown fragment \"{spread.Name.Value}\".{hint}", spread.Name);
        }
    }
}
