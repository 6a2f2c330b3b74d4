using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>Writes the arguments of fields and directives.</summary>
internal sealed class ArgumentGenerator(Chance chance, ValueGenerator values)
{
    /// <summary>Writes arguments in parentheses, or nothing if there are none.</summary>
    public void Write(IReadOnlyList<InputValueDefinition> definitions, List<string> tokens, ISet<string>? usedVariables)
    {
        var arguments = new List<string>();
        foreach (var definition in chance.Shuffle(definitions))
        {
            if (definition.IsRequired ? chance.Err(Mistake.MissingArgument) : chance.OneIn(2))
            {
                continue;
            }

            Write(definition, arguments, usedVariables);
            if (chance.Err(Mistake.DuplicateArgument))
            {
                Write(definition, arguments, usedVariables);
            }
        }

        if (chance.Err(Mistake.UnknownArgument))
        {
            var name = definitions.Count == 0 ? "extra" : chance.Misspell(chance.Pick(definitions).Name);
            arguments.AddRange([name, ":", "1"]);
        }

        if (arguments.Count > 0)
        {
            tokens.AddRange(["(", .. arguments, ")"]);
        }
    }

    private void Write(InputValueDefinition definition, List<string> tokens, ISet<string>? usedVariables)
    {
        tokens.AddRange([definition.Name, ":"]);
        if (usedVariables is not null && chance.Err(Mistake.UndefinedVariable))
        {
            tokens.AddRange(["$", "undefined"]);
        }
        else
        {
            values.Write(definition.Type, tokens, usedVariables, definition.DefaultValue is not null);
        }
    }
}
