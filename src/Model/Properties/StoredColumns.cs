namespace KnowledgeGraph.Model;

/// <summary>The columns of all stored properties of a type.</summary>
internal sealed class StoredColumns<T>
    where T : class
{
    private readonly IReadOnlyList<StoredProperty<T>> _properties;
    private readonly StoredColumn<T>[] _columns;

    /// <summary>Makes the columns of rows.</summary>
    public StoredColumns(StoredProperties<T> properties, IReadOnlyList<T> rows)
    {
        _properties = properties.All;
        _columns = [.. _properties.Select(property => property.ColumnOf(rows))];
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public StoredColumns(StoredProperties<T> properties, IColumnReader reader, string prefix, int count)
    {
        _properties = properties.All;
        _columns = [.. _properties.Select(property => property.Load(reader, prefix + property.Name, count))];
    }

    /// <summary>Writes the columns.</summary>
    /// <param name="writer">Receives them.</param>
    /// <param name="prefix">What the names of the columns begin with.</param>
    public void Save(IColumnWriter writer, string prefix)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i].Save(writer, prefix + _properties[i].Name);
        }
    }

    /// <summary>Sets all properties of a new object to those of a row.</summary>
    public void Fill(T owner, int row)
    {
        foreach (var column in _columns)
        {
            column.Fill(owner, row);
        }
    }

    /// <summary>The column of a text.</summary>
    public StringColumn Texts(string member) => Column<TextProperty<T>.Column>(member).Rows;

    /// <summary>The column of a list of texts.</summary>
    public StringListColumn Lists(string member) => Column<ListProperty<T>.Column>(member).Rows;

    /// <summary>The column of a flag or an enumeration.</summary>
    public IntColumn Codes(string member) => Column<CodeProperty<T>.Column>(member).Rows;

    /// <summary>The column of a frequency: codes, and the frequencies by code.</summary>
    public (IntColumn Codes, IReadOnlyList<Frequency> Distinct) Frequencies(string member) =>
        Column<FrequencyProperty<T>.Column>(member) is var column ? (column.Codes, column.Distinct) : default;

    /// <summary>The column of characteristics.</summary>
    public CharacteristicLists Characteristics(string member) => Column<CharacteristicsProperty<T>.Column>(member).Rows;

    private TColumn Column<TColumn>(string member)
        where TColumn : StoredColumn<T>
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_properties[i].Member == member)
            {
                return (TColumn)_columns[i];
            }
        }

        throw new ArgumentException($"{typeof(T).Name}.{member} is not a stored property", nameof(member));
    }
}
