namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>A set of fields and the kind of comparison, so that no set is compared twice.</summary>
internal readonly struct FieldSetKey : IEquatable<FieldSetKey>
{
    private readonly int[] _fields;
    private readonly bool _shapesOnly;
    private readonly int _hash;

    /// <summary>Creates the key of a set.</summary>
    /// <param name="fields">A number for each field, in any order; the key takes ownership of the array.</param>
    /// <param name="shapesOnly">Whether only the shapes of the values are compared.</param>
    public FieldSetKey(int[] fields, bool shapesOnly)
    {
        Array.Sort(fields);
        _fields = fields;
        _shapesOnly = shapesOnly;
        var hash = new HashCode();
        hash.Add(shapesOnly);
        foreach (var field in fields)
        {
            hash.Add(field);
        }

        _hash = hash.ToHashCode();
    }

    /// <inheritdoc/>
    public bool Equals(FieldSetKey other) =>
        _shapesOnly == other._shapesOnly && _fields.AsSpan().SequenceEqual(other._fields);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldSetKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
