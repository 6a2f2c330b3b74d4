using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>Coerces the arguments of fields (specification, section 6.4.1, CoerceArgumentValues).</summary>
internal static class ArgumentCoercion
{
    /// <summary>Coerces the arguments of a field.</summary>
    /// <param name="parent">The type that has the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="node">The selection with the arguments.</param>
    /// <param name="variables">The variables of the request.</param>
    /// <returns>The values in the order of the definition; null where absent.</returns>
    /// <exception cref="GraphQLException">An argument is not a valid value of its type.</exception>
    public static object?[] Coerce(NamedType parent, FieldDefinition field, FieldNode node, VariableValues variables)
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
                var coordinate = SchemaCoordinate.OfMember(parent.Name, field.Name).Argument(argument.Name);
                throw new GraphQLException(ErrorBuilder.New()
                    .SetMessage($"Argument '{coordinate}{e.Path}'{e.Description}")
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
