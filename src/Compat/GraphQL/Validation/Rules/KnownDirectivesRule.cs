using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Directives must be defined (specification §5.7.1).</summary>
internal sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Directives-Are-Defined";

    /// <inheritdoc/>
    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        if (definition is null)
        {
            var hint = Suggestions.DidYouMean(directive.Name.Value, Context.Schema.Directives.Select(known => known.Name), prefix: "@");
            Report($"Unknown directive \"@{directive.Name.Value}\".{hint}", directive);
        }
    }
}
