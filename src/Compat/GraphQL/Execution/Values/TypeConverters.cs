using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.GraphQL.Execution.Values;

/// <summary>Converters from C# types without a scalar to C# types of scalars.</summary>
internal sealed class TypeConverters
{
    private readonly Dictionary<(Type From, Type To), (Delegate Typed, Func<object, object?> Convert)> _converters = [];

    public void Add<TSource, TTarget>(Func<TSource, TTarget> convert) =>
        _converters[(typeof(TSource), typeof(TTarget))] = (convert, source => convert((TSource)source));

    public bool Knows(Type source, Type target) => _converters.ContainsKey((source, target));

    /// <summary>Gets the converter between two types, which must be registered.</summary>
    public Func<TSource, TTarget?> Find<TSource, TTarget>() =>
        (Func<TSource, TTarget?>)_converters[(typeof(TSource), typeof(TTarget))].Typed;

    public bool TryConvert(object value, Type target, [NotNullWhen(true)] out object? converted)
    {
        converted = _converters.TryGetValue((value.GetType(), target), out var known) ? known.Convert(value) : null;
        return converted is not null;
    }
}
