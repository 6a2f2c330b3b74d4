using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Directives must be at locations that their definitions allow (specification §5.7.2).</summary>
internal sealed class DirectivesInValidLocationsRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Directives-Are-in-Valid-Locations";

    /// <inheritdoc/>
    public override void Directive(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
        if (definition is not null && !definition.Locations.Contains(location))
        {
            Report($"Directive \"@{directive.Name.Value}\" may not be used on {location}.", directive);
        }
    }
}
