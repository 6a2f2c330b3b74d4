using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A directive must occur once per location, unless it is repeatable (specification §5.7.3).</summary>
internal sealed class UniqueDirectivesPerLocationRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Directives-Are-Unique-per-Location";

    /// <inheritdoc/>
    public override void Directives(IReadOnlyList<DirectiveNode> directives)
    {
        var first = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Context.Schema.FindDirective(name) is { IsRepeatable: false } && !first.TryAdd(name, directive))
            {
                Report($"The directive \"@{name}\" can only be used once at this location.", first[name], directive);
            }
        }
    }
}
