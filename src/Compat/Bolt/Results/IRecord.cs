namespace KnowledgeGraph.Bolt;

/// <summary>One row of a result.</summary>
public interface IRecord : IReadOnlyDictionary<string, object?>
{
    /// <summary>The value of a column by its index, from 0.</summary>
    object? this[int index] { get; }

    /// <summary>The columns and their values.</summary>
    new IReadOnlyDictionary<string, object?> Values { get; }

    /// <summary>The names of the columns, in the order of the statement.</summary>
    new IReadOnlyList<string> Keys { get; }

    /// <summary>The value of a column, converted as <see cref="ValueExtensions.As{T}(object)"/> does.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    T Get<T>(string key);

    /// <summary>The value of a column, or false when there is no such column.</summary>
    bool TryGet<T>(string key, out T value);

    /// <summary>Like <see cref="Get{T}"/>, with a case-insensitive name.</summary>
    T GetCaseInsensitive<T>(string key);

    /// <summary>Like <see cref="TryGet{T}"/>, with a case-insensitive name.</summary>
    bool TryGetCaseInsensitive<T>(string key, out T value);
}
