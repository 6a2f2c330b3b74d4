using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>How C# values that no scalar knows become values that it does.</summary>
internal sealed class TypeConverters
{
    private readonly Dictionary<(Type From, Type To), Func<object, object?>> _converters = [];

    public void Add<TSource, TTarget>(Func<TSource, TTarget> convert) =>
        _converters[(typeof(TSource), typeof(TTarget))] = source => convert((TSource)source);

    public bool TryConvert(object value, Type target, [NotNullWhen(true)] out object? converted)
    {
        converted = _converters.TryGetValue((value.GetType(), target), out var convert) ? convert(value) : null;
        return converted is not null;
    }
}
