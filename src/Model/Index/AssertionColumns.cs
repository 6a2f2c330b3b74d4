namespace KnowledgeGraph.Model;

/// <summary>
/// The assertions of a release by column: ids, types and the ranks of both ends, and one column for each of
/// <see cref="AssertionProperties"/>. The columns that filters test are members.
/// </summary>
public sealed class AssertionColumns
{
    private const string Prefix = "assertion.";

    private readonly StoredColumns<Assertion> _properties;

    internal AssertionColumns(IReadOnlyList<Assertion> assertions, EntityTable entities)
        : this(
            [.. assertions.Select(IdOf)], IntColumn.Of([.. assertions.Select(assertion => (int)assertion.Type)]),
            new StoredColumns<Assertion>(AssertionProperties.All, assertions))
    {
        // Asked twice for each assertion, so worth a dictionary while the index is made.
        var ranks = Enumerable.Range(0, entities.Count).ToDictionary(entities.Id);
        Subject = [.. assertions.Select(assertion => RankOf(ranks, assertion, assertion.Subject))];
        Object = [.. assertions.Select(assertion => RankOf(ranks, assertion, assertion.Object))];
        PublicationSets = SetsOf(Publications);
    }

    internal AssertionColumns(IColumnReader reader)
        : this(reader, reader.Read<UInt128>(Prefix + "id"))
    {
    }

    private AssertionColumns(IColumnReader reader, UInt128[] ids)
        : this(ids, IntColumn.Load(reader, Prefix + "type", ids.Length), new StoredColumns<Assertion>(AssertionProperties.All, reader, Prefix, ids.Length))
    {
        Subject = reader.Read<int>(Prefix + "subject");
        Object = reader.Read<int>(Prefix + "object");
        PublicationSets = IntColumn.Load(reader, Prefix + "publication_sets", Publications.Lists.Count);
    }

    private AssertionColumns(UInt128[] ids, IntColumn type, StoredColumns<Assertion> properties)
    {
        Ids = ids;
        Type = type;
        Subject = [];
        Object = [];
        _properties = properties;
        Negated = properties.Codes(nameof(Assertion.Negated));
        PrimarySource = properties.Texts(nameof(Assertion.PrimarySource));
        Aggregators = properties.Lists(nameof(Assertion.Aggregators));
        Publications = properties.Lists(nameof(Assertion.Publications));
        PublicationSets = IntColumn.Of([]);
        Evidence = properties.Texts(nameof(Assertion.Evidence));
        (Frequency, Frequencies) = properties.Frequencies(nameof(Assertion.Frequency));
        Onset = properties.Texts(nameof(Assertion.Onset));
        Sex = properties.Codes(nameof(Assertion.Sex));
        Modifiers = properties.Lists(nameof(Assertion.Modifiers));
        GeneAssociation = properties.Codes(nameof(Assertion.GeneAssociation));
        ConditionKind = properties.Codes(nameof(Assertion.ConditionKind));
    }

    /// <summary>The number of rows.</summary>
    public int Count => Ids.Length;

    /// <summary>The relationship type.</summary>
    public IntColumn Type { get; }

    /// <summary>1 if the relationship is said not to hold, otherwise 0.</summary>
    public IntColumn Negated { get; }

    /// <summary>The primary source, <c>infores:</c>.</summary>
    public StringColumn PrimarySource { get; }

    /// <summary>The aggregators, <c>infores:</c>.</summary>
    public StringListColumn Aggregators { get; }

    /// <summary>The publications.</summary>
    public StringListColumn Publications { get; }

    /// <summary>The set that each list of <see cref="Publications"/> makes, by its code: lists that differ in order or repeat a publication are one set.</summary>
    public IntColumn PublicationSets { get; }

    /// <summary>The evidence code.</summary>
    public StringColumn Evidence { get; }

    /// <summary>The position in <see cref="Frequencies"/>.</summary>
    public IntColumn Frequency { get; }

    /// <summary>The distinct frequencies.</summary>
    public IReadOnlyList<Frequency> Frequencies { get; }

    /// <summary>The onset of the phenotype, HP.</summary>
    public StringColumn Onset { get; }

    /// <summary>The sex.</summary>
    public IntColumn Sex { get; }

    /// <summary>The modifiers, HP.</summary>
    public StringListColumn Modifiers { get; }

    /// <summary>The kind of gene association.</summary>
    public IntColumn GeneAssociation { get; }

    /// <summary>The kind of related condition.</summary>
    public IntColumn ConditionKind { get; }

    internal UInt128[] Ids { get; }

    internal int[] Subject { get; }

    internal int[] Object { get; }

    /// <summary>Sets all stored properties of a new object to those of a row.</summary>
    internal void Fill(Assertion assertion, int row) => _properties.Fill(assertion, row);

    internal void Save(IColumnWriter writer)
    {
        writer.Write<UInt128>(Prefix + "id", Ids);
        writer.Write<int>(Prefix + "subject", Subject);
        writer.Write<int>(Prefix + "object", Object);
        Type.Save(writer, Prefix + "type");
        PublicationSets.Save(writer, Prefix + "publication_sets");
        _properties.Save(writer, Prefix);
    }

    private static UInt128 IdOf(Assertion assertion) =>
        AssertionId.TryParse(assertion.Id, out var id)
            ? id
            : throw new ArgumentException($"'{assertion.Id}' in row {assertion.Row} is not an assertion id; expected 'a' and 22 characters of base64url", nameof(assertion));

    private static int RankOf(Dictionary<Curie, int> ranks, Assertion assertion, Curie id) =>
        ranks.TryGetValue(id, out var rank)
            ? rank
            : throw new ArgumentException($"assertion {assertion.Id} in row {assertion.Row} is about {id}, which is not an entity", nameof(assertion));

    private static IntColumn SetsOf(StringListColumn publications)
    {
        var sets = new Interner<ValueList<int>>(EqualityComparer<ValueList<int>>.Default);
        return IntColumn.Of([.. Enumerable.Range(0, publications.Lists.Count).Select(code => sets.Code([.. publications.Lists[code].ToArray().Distinct().Order()]))]);
    }
}
