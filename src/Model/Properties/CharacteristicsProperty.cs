namespace KnowledgeGraph.Model;

/// <summary>The characteristics of a disease. In Neo4j they are two lists, of ids and of labels.</summary>
internal sealed class CharacteristicsProperty<T>(
    StoredAttribute declaration, string member, Func<T, IReadOnlyList<Characteristic>> get, Action<T, Characteristic[]> set)
    : StoredProperty<T>(declaration, member)
{
    public override IReadOnlyList<string> ValueNames => field ??= [Name, "characteristic_names"];

    public override void Write(CanonicalWriter writer, T owner)
    {
        var characteristics = get(owner);
        writer.Write(characteristics.Count);
        foreach (var characteristic in characteristics)
        {
            writer.Write(characteristic.Id.ToString());
            writer.Write(characteristic.Name);
        }
    }

    // Lists in Neo4j cannot contain null, so a characteristic without a label has an empty one.
    public override object?[] Values(T owner) =>
        [get(owner).Select(characteristic => characteristic.Id.ToString()).ToArray(), get(owner).Select(characteristic => characteristic.Name ?? "").ToArray()];

    public override void Fill(T owner, ReadOnlySpan<object?> values) => set(owner, values[0] is IReadOnlyList<object?> ids
        ? [.. ids.Zip((IReadOnlyList<object?>)values[1]!, (id, name) => new Characteristic(Curie.FromCanonical((string)id!), name is "" ? null : (string?)name))]
        : []);

    internal override StoredColumn<T> ColumnOf(IReadOnlyList<T> owners) => new Column(new CharacteristicLists([.. owners.Select(get)]), set);

    internal override StoredColumn<T> Load(IColumnReader reader, string name, int count) => new Column(new CharacteristicLists(reader, name), set);

    internal sealed class Column(CharacteristicLists rows, Action<T, Characteristic[]> set) : StoredColumn<T>
    {
        public CharacteristicLists Rows => rows;

        public override void Save(IColumnWriter writer, string name) => rows.Save(writer, name);

        public override void Fill(T owner, int row) => set(owner, rows.Of(row));
    }
}
