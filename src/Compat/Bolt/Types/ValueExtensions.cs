using System.Collections;
using System.Globalization;
using System.Reflection;

namespace KnowledgeGraph.Bolt;

/// <summary>Converts the values of records to the types that the caller requests.</summary>
public static class ValueExtensions
{
    private static readonly MethodInfo ConvertMethod = typeof(ValueExtensions).GetMethod(nameof(Convert), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The value as <typeparamref name="T"/>, or the given default if it is null.</summary>
    public static T As<T>(this object? value, T defaultValue) => value is null ? defaultValue : value.As<T>();

    /// <summary>
    /// The value as <typeparamref name="T"/>: unchanged, as another numeric type, as a string, or as a list or dictionary whose elements are
    /// converted in the same way. Null remains null for nullable types.
    /// </summary>
    /// <exception cref="InvalidCastException">The conversion is not supported.</exception>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public static T As<T>(this object? value) => value switch
    {
        T same => same,
        null when default(T) is null => default!,
        null => throw new InvalidCastException($"Unable to cast `null` to `{typeof(T)}`."),
        _ => Convert<T>(value),
    };

    private static T Convert<T>(object value)
    {
        var target = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (target == typeof(string))
        {
            return (T)(object)(System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        }

        if (value is IConvertible && typeof(IConvertible).IsAssignableFrom(target))
        {
            return (T)System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
        }

        return value switch
        {
            Dictionary<string, object?> map when Fits<T>(typeof(Dictionary<,>), 2) => (T)ConvertMap(map, typeof(T).GenericTypeArguments),
            List<object?> list when Fits<T>(typeof(List<>), 1) => (T)ConvertList(list, typeof(T).GenericTypeArguments[0]),
            _ => throw new InvalidCastException($"Unable to cast object of type `{value.GetType()}` to type `{typeof(T)}`."),
        };
    }

    private static bool Fits<T>(Type collection, int arguments) =>
        typeof(T).IsGenericType && typeof(T).GenericTypeArguments.Length == arguments
        && typeof(T).IsAssignableFrom(collection.MakeGenericType(typeof(T).GenericTypeArguments));

    private static IList ConvertList(List<object?> list, Type element)
    {
        var converted = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var item in list)
        {
            converted.Add(ConvertTo(item, element));
        }

        return converted;
    }

    private static IDictionary ConvertMap(Dictionary<string, object?> map, Type[] types)
    {
        var converted = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(types))!;
        foreach (var (key, value) in map)
        {
            converted.Add(ConvertTo(key, types[0])!, ConvertTo(value, types[1]));
        }

        return converted;
    }

    private static object? ConvertTo(object? value, Type type)
    {
        if (type.IsInstanceOfType(value) || (value is null && (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null)))
        {
            return value;
        }

        return value is null
            ? throw new InvalidCastException($"Unable to cast `null` to `{type}`.")
            : ConvertMethod.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value], CultureInfo.InvariantCulture);
    }
}
