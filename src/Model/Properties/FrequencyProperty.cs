namespace KnowledgeGraph.Model;

/// <summary>A frequency, or null. In Neo4j each of its parts is a value; the id contains only the text of the source.</summary>
internal sealed class FrequencyProperty<T>(StoredAttribute declaration, string member, Func<T, Frequency?> get, Action<T, Frequency?> set)
    : StoredProperty<T>(declaration, member)
{
    public override IReadOnlyList<string> ValueNames =>
        field ??= [Name, $"{Name}_basis", $"{Name}_observed", $"{Name}_total", $"{Name}_value", $"{Name}_low", $"{Name}_high", $"{Name}_band"];

    public override void Write(CanonicalWriter writer, T owner)
    {
        WriteId(writer, owner);
        if (get(owner) is { } frequency)
        {
            writer.Write((int)frequency.Basis);
            writer.Write(frequency.Observed ?? -1);
            writer.Write(frequency.Total ?? -1);
            writer.Write(frequency.Value);
            writer.Write(frequency.Low);
            writer.Write(frequency.High);
            writer.Write((int)frequency.Band);
        }
    }

    public override void WriteId(CanonicalWriter writer, T owner) => writer.Write(get(owner)?.Raw);

    public override object?[] Values(T owner) => get(owner) is not { } frequency
        ? new object?[ValueNames.Count]
        : [
            frequency.Raw, EnumNames.Of(frequency.Basis), frequency.Observed, frequency.Total,
            frequency.Value, frequency.Low, frequency.High, EnumNames.Of(frequency.Band),
        ];

    public override void Fill(T owner, ReadOnlySpan<object?> values) => set(owner, values[1] is not string basis ? null : new Frequency(
        (string?)values[0], EnumNames.Parse<FrequencyBasis>(basis), (int?)(long?)values[2], (int?)(long?)values[3],
        (double)values[4]!, (double)values[5]!, (double)values[6]!, EnumNames.Parse<FrequencyBand>((string)values[7]!)));

    internal override StoredColumn<T> ColumnOf(IReadOnlyList<T> owners)
    {
        var distinct = new Interner<Frequency>(EqualityComparer<Frequency>.Default);
        var codes = IntColumn.Of([.. owners.Select(owner => get(owner) is { } frequency ? distinct.Code(frequency) : -1)]);
        return new Column(codes, distinct.Values, set);
    }

    internal override StoredColumn<T> Load(IColumnReader reader, string name, int count) =>
        new Column(IntColumn.Load(reader, name, count), FrequencyTable.Load(reader, name + ".values"), set);

    internal sealed class Column(IntColumn codes, IReadOnlyList<Frequency> distinct, Action<T, Frequency?> set) : StoredColumn<T>
    {
        public IntColumn Codes => codes;

        public IReadOnlyList<Frequency> Distinct => distinct;

        public override void Save(IColumnWriter writer, string name)
        {
            codes.Save(writer, name);
            FrequencyTable.Save(writer, name + ".values", distinct);
        }

        public override void Fill(T owner, int row) => set(owner, codes[row] is >= 0 and var code ? distinct[code] : null);
    }
}
