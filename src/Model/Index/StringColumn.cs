namespace KnowledgeGraph.Model;

/// <summary>A column of strings, or null, each distinct one kept once: a code for each row and the strings by code.</summary>
public sealed class StringColumn
{
    private StringColumn(IntColumn codes, StringTable values) => (Codes, Values) = (codes, values);

    /// <summary>The code of each row; −1 for null.</summary>
    public IntColumn Codes { get; }

    /// <summary>The strings by code.</summary>
    public StringTable Values { get; }

    /// <summary>The string of a row, or null.</summary>
    public string? this[int row] => Codes[row] is >= 0 and var code ? Values[code] : null;

    /// <summary>Makes a column; codes are given in the order in which strings first appear.</summary>
    public static StringColumn Of(IEnumerable<string?> rows)
    {
        var interned = new Interner<string>(StringComparer.Ordinal);
        var codes = rows.Select(text => text is null ? -1 : interned.Code(text)).ToArray();
        return new StringColumn(IntColumn.Of(codes), StringTable.Of(interned.Values));
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static StringColumn Load(IColumnReader reader, string name, int count) =>
        new(IntColumn.Load(reader, name, count), StringTable.Load(reader, name + ".values"));

    /// <summary>Writes it as columns whose names begin with this one.</summary>
    public void Save(IColumnWriter writer, string name)
    {
        Codes.Save(writer, name);
        Values.Save(writer, name + ".values");
    }
}
