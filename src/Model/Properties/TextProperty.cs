namespace KnowledgeGraph.Model;

/// <summary>A text or an identifier, or null.</summary>
internal sealed class TextProperty<T>(StoredAttribute declaration, string member, Func<T, string?> get, Action<T, string?> set)
    : StoredProperty<T>(declaration, member)
{
    public override void Write(CanonicalWriter writer, T owner) => writer.Write(get(owner));

    public override object?[] Values(T owner) => [get(owner)];

    public override void Fill(T owner, ReadOnlySpan<object?> values) => set(owner, (string?)values[0]);

    internal override StoredColumn<T> ColumnOf(IReadOnlyList<T> owners) => new Column(StringColumn.Of(owners.Select(get)), set);

    internal override StoredColumn<T> Load(IColumnReader reader, string name, int count) => new Column(StringColumn.Load(reader, name, count), set);

    internal sealed class Column(StringColumn rows, Action<T, string?> set) : StoredColumn<T>
    {
        public StringColumn Rows => rows;

        public override void Save(IColumnWriter writer, string name) => rows.Save(writer, name);

        public override void Fill(T owner, int row) => set(owner, rows[row]);
    }
}
