using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>Writes directives.</summary>
internal sealed class DirectiveGenerator(Chance chance, Schema schema, ArgumentGenerator arguments)
{
    /// <summary>Writes the directives of a place, most often none.</summary>
    /// <param name="location">The place, as the specification names it.</param>
    /// <param name="tokens">Where to.</param>
    /// <param name="usedVariables">The variables used around the place; null where only constants may stand.</param>
    public void Write(string location, List<string> tokens, ISet<string>? usedVariables)
    {
        if (chance.Err(Mistake.UnknownDirective))
        {
            tokens.AddRange(["@", "unknown"]);
        }

        var isMisplaced = chance.Err(Mistake.MisplacedDirective);
        var fitting = schema.Directives
            .Where(directive => directive.Locations.Contains(location) != isMisplaced)
            .ToList();
        if (fitting.Count == 0 || !(isMisplaced || chance.OneIn(8) || chance.Err(Mistake.RepeatedDirective)))
        {
            return;
        }

        var chosen = chance.Pick(fitting);
        Write(chosen, tokens, usedVariables);
        if (chosen.IsRepeatable ? chance.OneIn(2) : chance.Err(Mistake.RepeatedDirective))
        {
            Write(chosen, tokens, usedVariables);
        }
    }

    private void Write(DirectiveDefinition directive, List<string> tokens, ISet<string>? usedVariables)
    {
        tokens.AddRange(["@", directive.Name]);
        arguments.Write(directive.Arguments, tokens, usedVariables);
    }
}
