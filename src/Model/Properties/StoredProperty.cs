namespace KnowledgeGraph.Model;

/// <summary>A stored property of a type: one class per kind of value.</summary>
/// <param name="declaration">The declaration.</param>
/// <param name="member">The name of the C# property.</param>
/// <typeparam name="T">The type of its owners.</typeparam>
public abstract class StoredProperty<T>(StoredAttribute declaration, string member)
{
    /// <summary>The name of the C# property.</summary>
    public string Member => member;

    /// <summary>The name of the column.</summary>
    public string Name => declaration.Name;

    /// <summary>The position in the content hash.</summary>
    public int Position => declaration.Position;

    /// <summary>How it is part of the stable id of an assertion.</summary>
    public IdPart IdPart => declaration.IdPart;

    /// <summary>The release format that introduced it.</summary>
    public int Since => declaration.Since;

    /// <summary>The names of its values in Neo4j: its own name, unless the kind has several values.</summary>
    public virtual IReadOnlyList<string> ValueNames => field ??= [Name];

    /// <summary>Writes the value for the content hash.</summary>
    public abstract void Write(CanonicalWriter writer, T owner);

    /// <summary>Writes the value for the stable id.</summary>
    public virtual void WriteId(CanonicalWriter writer, T owner) => Write(writer, owner);

    /// <summary>The values, in the order of <see cref="ValueNames"/>.</summary>
    public abstract object?[] Values(T owner);

    /// <summary>Sets the property of a new object from values as a database returns them.</summary>
    public abstract void Fill(T owner, ReadOnlySpan<object?> values);

    /// <summary>The column of all owners.</summary>
    internal abstract StoredColumn<T> ColumnOf(IReadOnlyList<T> owners);

    /// <summary>Reads the column that <see cref="StoredColumn{T}.Save"/> wrote.</summary>
    internal abstract StoredColumn<T> Load(IColumnReader reader, string name, int count);
}

/// <summary>The values of one property for all rows of a release.</summary>
/// <typeparam name="T">The type of its owners.</typeparam>
internal abstract class StoredColumn<T>
{
    /// <summary>Writes the column.</summary>
    public abstract void Save(IColumnWriter writer, string name);

    /// <summary>Sets the property of a new object to the value of a row.</summary>
    public abstract void Fill(T owner, int row);
}
