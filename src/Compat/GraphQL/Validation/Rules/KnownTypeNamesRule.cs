using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>The types of fragments and variables must exist (specification §5.5.1.2).</summary>
internal sealed class KnownTypeNamesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Fragment-Spread-Type-Existence";

    /// <inheritdoc/>
    public override void TypeName(NamedTypeNode name)
    {
        if (Context.Schema.FindType(name.Name.Value) is null)
        {
            var known = Context.Schema.Types.Where(type => !type.IsIntrospection).Select(type => type.Name);
            var hint = Suggestions.DidYouMean(name.Name.Value, known);
            Report($"Unknown type \"{name.Name.Value}\".{hint}", name);
        }
    }
}
