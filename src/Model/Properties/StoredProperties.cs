using System.Reflection;

namespace KnowledgeGraph.Model;

/// <summary>The stored properties of a type, by position, as its <see cref="StoredAttribute"/>s declare them.</summary>
/// <typeparam name="T">The type, or a base of the types that declare properties.</typeparam>
public sealed class StoredProperties<T>
    where T : class
{
    /// <summary>Reads the declarations.</summary>
    /// <param name="types">The types that have the properties.</param>
    /// <param name="structure">Names of properties that are stored in another way.</param>
    /// <exception cref="InvalidOperationException">A property that can be set is not declared, or two declarations have the same name or position.</exception>
    public StoredProperties(IEnumerable<Type> types, IReadOnlyCollection<string> structure)
    {
        var properties = types
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.SetMethod is not null && !structure.Contains(property.Name))
            .Select(property => property.DeclaringType!.GetProperty(property.Name)!)
            .Distinct()
            .ToList();
        All = [.. properties.Select(StoredPropertyFactory.Create<T>).OrderBy(property => property.Position)];
        Names = [.. All.SelectMany(property => property.ValueNames)];
        if (Names.FirstOrDefault(name => name.Any(letter => letter is not ('_' or (>= 'a' and <= 'z')))) is { } wrong)
        {
            throw new InvalidOperationException($"'{wrong}' is not a name of a stored property; expected lower-case letters and '_'");
        }

        if (All.DistinctBy(property => property.Position).Count() < All.Count || Names.Distinct(StringComparer.Ordinal).Count() < Names.Count)
        {
            throw new InvalidOperationException($"two stored properties of {typeof(T).Name} have the same name or position");
        }
    }

    /// <summary>The properties.</summary>
    public IReadOnlyList<StoredProperty<T>> All { get; }

    /// <summary>The names of all values, in the order in which <see cref="Fill(T, ReadOnlySpan{object?})"/> takes them.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The newest format that introduced one of them.</summary>
    public int Since => All.Max(property => property.Since);

    /// <summary>Writes all properties for the content hash.</summary>
    public void Write(CanonicalWriter writer, T owner)
    {
        foreach (var property in All)
        {
            property.Write(writer, owner);
        }
    }

    /// <summary>The values by name: strings, booleans, integers, doubles and arrays of strings; null for no value.</summary>
    public IEnumerable<KeyValuePair<string, object?>> Values(T owner) =>
        All.SelectMany(property => property.ValueNames.Zip(property.Values(owner), KeyValuePair.Create));

    /// <summary>Sets the properties of a new object from values in the order of <see cref="Names"/>, as a database returns them: integers as <c>long</c>, lists as lists.</summary>
    public void Fill(T owner, ReadOnlySpan<object?> values)
    {
        foreach (var property in All)
        {
            property.Fill(owner, values[..property.ValueNames.Count]);
            values = values[property.ValueNames.Count..];
        }
    }
}
