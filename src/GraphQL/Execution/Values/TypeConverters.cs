using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>How C# values that no scalar knows become values that it does.</summary>
internal sealed class TypeConverters
{
    private readonly Dictionary<(Type From, Type To), (Delegate Typed, Func<object, object?> Convert)> _converters = [];

    public void Add<TSource, TTarget>(Func<TSource, TTarget> convert) =>
        _converters[(typeof(TSource), typeof(TTarget))] = (convert, source => convert((TSource)source));

    public bool Knows(Type source, Type target) => _converters.ContainsKey((source, target));

    /// <summary>The converter of two types that are known.</summary>
    public Func<TSource, TTarget?> Find<TSource, TTarget>() =>
        (Func<TSource, TTarget?>)_converters[(typeof(TSource), typeof(TTarget))].Typed;

    public bool TryConvert(object value, Type target, [NotNullWhen(true)] out object? converted)
    {
        converted = _converters.TryGetValue((value.GetType(), target), out var known) ? known.Convert(value) : null;
        return converted is not null;
    }
}
