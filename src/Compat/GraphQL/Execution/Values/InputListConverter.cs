using System.Collections.Immutable;
using System.Reflection;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>Converts coerced lists, which are <c>object?[]</c>, to the list types of parameters and properties.</summary>
internal static class InputListConverter
{
    private static readonly MethodInfo ForArrayMethod = Method(nameof(ForArray));
    private static readonly MethodInfo ForListMethod = Method(nameof(ForList));
    private static readonly MethodInfo ForImmutableArrayMethod = Method(nameof(ForImmutableArray));

    /// <summary>The converter to a C# type.</summary>
    /// <param name="type">An array, <see cref="List{T}"/>, <see cref="ImmutableArray{T}"/> or an interface of arrays.</param>
    /// <returns>The converter; null if the type is not a list.</returns>
    /// <exception cref="SchemaException">The type is an unsupported list.</exception>
    public static Func<object?, object?>? For(Type type)
    {
        if (ItemType(type) is not { } item)
        {
            return null;
        }

        var convertItem = For(item);
        if (type.IsAssignableFrom(item.MakeArrayType()))
        {
            return Make(ForArrayMethod, item, convertItem);
        }

        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(List<>))
        {
            return Make(ForListMethod, item, convertItem);
        }

        return definition == typeof(ImmutableArray<>)
            ? Make(ForImmutableArrayMethod, item, convertItem)
            : throw new SchemaException($"{type} can be no input list: use IReadOnlyList<{item.Name}>.");
    }

    private static Type? ItemType(Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType();
        }

        var isList = type.IsGenericType && type.GetInterfaces().Prepend(type).Any(candidate =>
            candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return isList ? type.GetGenericArguments()[0] : null;
    }

    private static MethodInfo Method(string name) =>
        typeof(InputListConverter).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static Func<object?, object?> Make(MethodInfo method, Type item, Func<object?, object?>? convertItem) =>
        (Func<object?, object?>)method.MakeGenericMethod(item).Invoke(obj: null, [convertItem])!;

    private static Func<object?, object?> ForArray<T>(Func<object?, object?>? convertItem) =>
        list => list is null ? null : ToArray<T>((object?[])list, convertItem);

    private static Func<object?, object?> ForList<T>(Func<object?, object?>? convertItem) =>
        list => list is null ? null : new List<T>(ToArray<T>((object?[])list, convertItem));

    private static Func<object?, object?> ForImmutableArray<T>(Func<object?, object?>? convertItem) =>
        list => list is null ? null : ImmutableArray.Create(ToArray<T>((object?[])list, convertItem));

    private static T[] ToArray<T>(object?[] list, Func<object?, object?>? convertItem) =>
        Array.ConvertAll(list, item => (T)(convertItem is null ? item : convertItem(item))!);
}
