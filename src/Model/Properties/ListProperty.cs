namespace KnowledgeGraph.Model;

/// <summary>A list of texts or identifiers.</summary>
internal sealed class ListProperty<T>(StoredAttribute declaration, string member, Func<T, IReadOnlyList<string>> get, Action<T, string[]> set)
    : StoredProperty<T>(declaration, member)
{
    public override void Write(CanonicalWriter writer, T owner) => writer.Write(get(owner));

    public override object?[] Values(T owner) => [get(owner).ToArray()];

    public override void Fill(T owner, ReadOnlySpan<object?> values) =>
        set(owner, values[0] is IReadOnlyList<object?> list ? [.. list.Select(item => (string)item!)] : []);

    internal override StoredColumn<T> ColumnOf(IReadOnlyList<T> owners) => new Column(StringListColumn.Of(owners.Select(get)), set);

    internal override StoredColumn<T> Load(IColumnReader reader, string name, int count) => new Column(StringListColumn.Load(reader, name, count), set);

    internal sealed class Column(StringListColumn rows, Action<T, string[]> set) : StoredColumn<T>
    {
        public StringListColumn Rows => rows;

        public override void Save(IColumnWriter writer, string name) => rows.Save(writer, name);

        public override void Fill(T owner, int row) => set(owner, rows[row]);
    }
}
