using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>A field of a request, for all parents of its level.</summary>
/// <param name="Request">The request.</param>
/// <param name="Definition">The field.</param>
/// <param name="Arguments">The coerced arguments in the order of the field definition; null where absent.</param>
internal readonly record struct FieldContext(RequestContext Request, FieldDefinition Definition, object?[] Arguments)
{
    /// <summary>The value of an argument; the default of <typeparamref name="T"/> if it is null or absent.</summary>
    /// <exception cref="ArgumentException">The field has no argument with this name.</exception>
    public T Argument<T>(string name)
    {
        for (var i = 0; i < Arguments.Length; i++)
        {
            if (Definition.Arguments[i].Name == name)
            {
                var value = ListConversion<T>.Convert is { } convert ? convert(Arguments[i]) : Arguments[i];
                return value is null ? default! : (T)value;
            }
        }

        throw new ArgumentException($"The field '{Definition.Name}' has no argument '{name}'.", nameof(name));
    }

    /// <summary>The conversion to a list type, which needs reflection, once for each type.</summary>
    private static class ListConversion<T>
    {
        public static Func<object?, object?>? Convert { get; } = InputListConverter.For(typeof(T));
    }
}
