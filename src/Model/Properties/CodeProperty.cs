namespace KnowledgeGraph.Model;

/// <summary>A value that is stored as a small integer: a flag or an enumeration value; −1 for null.</summary>
/// <param name="declaration">The declaration.</param>
/// <param name="member">The name of the C# property.</param>
/// <param name="get">The code of an owner's value.</param>
/// <param name="set">Sets the value of a code.</param>
/// <param name="valueOf">The value in Neo4j of a code.</param>
/// <param name="codeOf">The code of a value in Neo4j.</param>
internal sealed class CodeProperty<T>(
    StoredAttribute declaration, string member, Func<T, int> get, Action<T, int> set, Func<int, object?> valueOf, Func<object?, int> codeOf)
    : StoredProperty<T>(declaration, member)
{
    public override void Write(CanonicalWriter writer, T owner) => writer.Write(get(owner));

    public override object?[] Values(T owner) => [valueOf(get(owner))];

    public override void Fill(T owner, ReadOnlySpan<object?> values) => set(owner, codeOf(values[0]));

    internal override StoredColumn<T> ColumnOf(IReadOnlyList<T> owners) => new Column(IntColumn.Of([.. owners.Select(get)]), set);

    internal override StoredColumn<T> Load(IColumnReader reader, string name, int count) => new Column(IntColumn.Load(reader, name, count), set);

    internal sealed class Column(IntColumn rows, Action<T, int> set) : StoredColumn<T>
    {
        public IntColumn Rows => rows;

        public override void Save(IColumnWriter writer, string name) => rows.Save(writer, name);

        public override void Fill(T owner, int row) => set(owner, rows[row]);
    }
}
