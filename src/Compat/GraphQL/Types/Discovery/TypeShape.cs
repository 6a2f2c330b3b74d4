using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>The structure of a GraphQL type as given by the C# type of a member or parameter: lists, nullability, and the named type.</summary>
/// <param name="ClrType">The C# type, without <see cref="Task{TResult}"/> and <see cref="Nullable{T}"/>.</param>
/// <param name="IsNonNull">Whether null is not allowed, because of a value type or a nullable annotation.</param>
/// <param name="Item">The shape of the items, if this is a list.</param>
internal sealed record TypeShape(Type ClrType, bool IsNonNull, TypeShape? Item)
{
    /// <summary>The C# type without lists.</summary>
    public Type NamedClrType => Item is null ? ClrType : Item.NamedClrType;

    /// <summary>Gets the result type of a task.</summary>
    public static bool TryGetTaskResult(Type type, [NotNullWhen(true)] out Type? result)
    {
        var isTask = type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>));
        result = isTask ? type.GetGenericArguments()[0] : null;
        return isTask;
    }

    /// <summary>Wraps a named type in the lists and non-null types of this shape.</summary>
    public GraphQLType Wrap(NamedType named)
    {
        var nullable = Item is null ? (GraphQLType)named : new ListType(Item.Wrap(named));
        return IsNonNull ? new NonNullType(nullable) : nullable;
    }

    /// <summary>Reads the shape of a property or parameter.</summary>
    public static TypeShape Of(NullabilityInfo info)
    {
        if (TryGetTaskResult(info.Type, out _))
        {
            return Of(info.GenericTypeArguments[0]);
        }

        var isNonNull = info.ReadState == NullabilityState.NotNull;
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (type.IsArray && type != typeof(byte[]))
        {
            return new(type, isNonNull, Of(info.ElementType!));
        }

        if (ItemType(type) is not { } itemType)
        {
            return new(type, isNonNull, Item: null);
        }

        // Nullable annotations exist only for type arguments. If the item type is none, its items count as non-null.
        var argument = Array.Find(info.GenericTypeArguments, argument => argument.Type == itemType);
        return new(type, isNonNull, argument is null ? new(itemType, IsNonNull: true, Item: null) : Of(argument));
    }

    private static Type? ItemType(Type type)
    {
        if (type == typeof(string) || !type.IsGenericType)
        {
            return null;
        }

        return type.GetInterfaces()
            .Prepend(type)
            .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))?
            .GetGenericArguments()[0];
    }
}
