using System.Collections;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>Converts C# values to literals.</summary>
internal static class ValueLiterals
{
    private static readonly NullValueNode Null = new(default);

    /// <summary>The literal of a value of a type.</summary>
    /// <exception cref="SchemaException">The value is of another type.</exception>
    public static ValueNode Of(GraphQLType type, object? value) => (type.Nullable, value) switch
    {
        (_, null) => Null,
        (ListType list, IEnumerable items and not string) =>
            new ListValueNode(default, [.. items.Cast<object?>().Select(item => Of(list.ItemType, item))]),
        (EnumType @enum, _) when @enum.FindRuntimeValue(value) is { } name => new EnumValueNode(default, name.Name),
        (ScalarType scalar, _) when scalar.RuntimeType.IsInstanceOfType(value) => scalar.ToLiteral(value),
        _ => throw new SchemaException($"'{value}' is not a default of the type {type}."),
    };
}
