using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>The arguments of a field (specification, section 6.4.1, CoerceArgumentValues).</summary>
internal static class ArgumentCoercion
{
    /// <summary>Coerces the arguments of a field.</summary>
    /// <returns>The values in the order of the definition; null where absent.</returns>
    /// <exception cref="GraphQLException">An argument is no value of its type.</exception>
    public static object?[] Coerce(FieldDefinition field, FieldNode node, VariableValues variables)
    {
        if (field.Arguments.Count == 0)
        {
            return [];
        }

        var coercion = new InputCoercion(variables);
        var values = new object?[field.Arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var argument = field.Arguments[i];
            var given = Find(node, argument.Name);
            try
            {
                coercion.TryCoerce(argument, given?.Value, out values[i]);
            }
            catch (InputCoercionException e)
            {
                throw new GraphQLException(ErrorBuilder.New()
                    .SetMessage($"Argument '{argument.Name}{e.Path}' of the field '{field.Name}': {e.Message}")
                    .SetCode(ErrorCodes.Execution.InvalidType)
                    .AddLocation((SyntaxNode?)e.Literal ?? (SyntaxNode?)given ?? node)
                    .Build());
            }
        }

        return values;
    }

    private static ArgumentNode? Find(FieldNode node, string name)
    {
        foreach (var argument in node.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument;
            }
        }

        return null;
    }
}
