namespace KnowledgeGraph.Model;

/// <summary>What is stored of assertions: one value a row in each column, enumerations as their numbers, entities as their ranks.</summary>
public sealed class AssertionColumns
{
    private const string Prefix = "assertion.";

    internal AssertionColumns(IReadOnlyList<Assertion> assertions, EntityTable entities)
    {
        var frequencies = new Interner<Frequency>(EqualityComparer<Frequency>.Default);

        // Asked twice for each assertion, so worth a dictionary while the index is made.
        var ranks = Enumerable.Range(0, entities.Count).ToDictionary(entities.Id);
        Ids = [.. assertions.Select(IdOf)];
        Subject = [.. assertions.Select(assertion => RankOf(ranks, assertion, assertion.Subject))];
        Object = [.. assertions.Select(assertion => RankOf(ranks, assertion, assertion.Object))];
        Type = Ints(assertions, assertion => (int)assertion.Type);
        Negated = Ints(assertions, assertion => assertion.Negated ? 1 : 0);
        StatedSubject = Strings(assertions, assertion => assertion.StatedSubject);
        StatedObject = Strings(assertions, assertion => assertion.StatedObject);
        StatedPredicate = Strings(assertions, assertion => assertion.StatedPredicate);
        AttributedTo = Strings(assertions, assertion => assertion.AttributedTo?.ToString());
        AttributionReason = Strings(assertions, assertion => assertion.AttributionReason);
        PrimarySource = Strings(assertions, assertion => assertion.PrimarySource.ToString());
        Aggregators = Lists(assertions, assertion => Texts(assertion.Aggregators));
        Publications = Lists(assertions, assertion => assertion.Publications);
        PublicationSets = SetsOf(Publications);
        Evidence = Strings(assertions, assertion => assertion.Evidence);
        Frequency = Ints(assertions, assertion => assertion.Frequency is { } frequency ? frequencies.Code(frequency) : -1);
        Frequencies = frequencies.Values;
        Onset = Strings(assertions, assertion => assertion.Onset?.ToString());
        Sex = Ints(assertions, assertion => (int?)assertion.Sex ?? -1);
        Modifiers = Lists(assertions, assertion => Texts(assertion.Modifiers));
        GeneAssociation = Ints(assertions, assertion => (int?)assertion.GeneAssociation ?? -1);
        ConditionKind = Ints(assertions, assertion => (int?)assertion.ConditionKind ?? -1);
    }

    internal AssertionColumns(IColumnReader reader)
    {
        Ids = reader.Read<UInt128>(Prefix + "id");
        Subject = reader.Read<int>(Prefix + "subject");
        Object = reader.Read<int>(Prefix + "object");
        Type = IntColumn.Load(reader, Prefix + "type", Count);
        Negated = IntColumn.Load(reader, Prefix + "negated", Count);
        StatedSubject = StringColumn.Load(reader, Prefix + "stated_subject", Count);
        StatedObject = StringColumn.Load(reader, Prefix + "stated_object", Count);
        StatedPredicate = StringColumn.Load(reader, Prefix + "stated_predicate", Count);
        AttributedTo = StringColumn.Load(reader, Prefix + "attributed_to", Count);
        AttributionReason = StringColumn.Load(reader, Prefix + "attribution_reason", Count);
        PrimarySource = StringColumn.Load(reader, Prefix + "primary_source", Count);
        Aggregators = StringListColumn.Load(reader, Prefix + "aggregators", Count);
        Publications = StringListColumn.Load(reader, Prefix + "publications", Count);
        PublicationSets = IntColumn.Load(reader, Prefix + "publication_sets", Publications.Lists.Count);
        Evidence = StringColumn.Load(reader, Prefix + "evidence", Count);
        Frequency = IntColumn.Load(reader, Prefix + "frequency", Count);
        Frequencies = FrequencyTable.Load(reader, Prefix + "frequencies");
        Onset = StringColumn.Load(reader, Prefix + "onset", Count);
        Sex = IntColumn.Load(reader, Prefix + "sex", Count);
        Modifiers = StringListColumn.Load(reader, Prefix + "modifiers", Count);
        GeneAssociation = IntColumn.Load(reader, Prefix + "gene_association", Count);
        ConditionKind = IntColumn.Load(reader, Prefix + "condition_kind", Count);
    }

    /// <summary>How many rows there are.</summary>
    public int Count => Ids.Length;

    /// <summary>The relationship type.</summary>
    public IntColumn Type { get; }

    /// <summary>1 where the relationship is said not to hold, else 0.</summary>
    public IntColumn Negated { get; }

    /// <summary>The subject as stated.</summary>
    public StringColumn StatedSubject { get; }

    /// <summary>The object as stated.</summary>
    public StringColumn StatedObject { get; }

    /// <summary>The predicate as stated.</summary>
    public StringColumn StatedPredicate { get; }

    /// <summary>The disease that the statement is attributed to, a CURIE.</summary>
    public StringColumn AttributedTo { get; }

    /// <summary>Why it is.</summary>
    public StringColumn AttributionReason { get; }

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

    internal void Save(IColumnWriter writer)
    {
        writer.Write<UInt128>(Prefix + "id", Ids);
        writer.Write<int>(Prefix + "subject", Subject);
        writer.Write<int>(Prefix + "object", Object);
        Type.Save(writer, Prefix + "type");
        Negated.Save(writer, Prefix + "negated");
        StatedSubject.Save(writer, Prefix + "stated_subject");
        StatedObject.Save(writer, Prefix + "stated_object");
        StatedPredicate.Save(writer, Prefix + "stated_predicate");
        AttributedTo.Save(writer, Prefix + "attributed_to");
        AttributionReason.Save(writer, Prefix + "attribution_reason");
        PrimarySource.Save(writer, Prefix + "primary_source");
        Aggregators.Save(writer, Prefix + "aggregators");
        Publications.Save(writer, Prefix + "publications");
        PublicationSets.Save(writer, Prefix + "publication_sets");
        Evidence.Save(writer, Prefix + "evidence");
        Frequency.Save(writer, Prefix + "frequency");
        FrequencyTable.Save(writer, Prefix + "frequencies", Frequencies);
        Onset.Save(writer, Prefix + "onset");
        Sex.Save(writer, Prefix + "sex");
        Modifiers.Save(writer, Prefix + "modifiers");
        GeneAssociation.Save(writer, Prefix + "gene_association");
        ConditionKind.Save(writer, Prefix + "condition_kind");
    }

    private static UInt128 IdOf(Assertion assertion) =>
        AssertionId.TryParse(assertion.Id, out var id)
            ? id
            : throw new ArgumentException($"'{assertion.Id}' in row {assertion.Row} is not an assertion id; expected 'a' and 22 characters of base64url", nameof(assertion));

    private static int RankOf(Dictionary<Curie, int> ranks, Assertion assertion, Curie id) =>
        ranks.TryGetValue(id, out var rank)
            ? rank
            : throw new ArgumentException($"assertion {assertion.Id} in row {assertion.Row} is about {id}, which is not an entity", nameof(assertion));

    private static IntColumn Ints(IReadOnlyList<Assertion> assertions, Func<Assertion, int> value) => IntColumn.Of([.. assertions.Select(value)]);

    private static StringColumn Strings(IReadOnlyList<Assertion> assertions, Func<Assertion, string?> value) => StringColumn.Of(assertions.Select(value));

    private static StringListColumn Lists(IReadOnlyList<Assertion> assertions, Func<Assertion, IReadOnlyList<string>> value) =>
        StringListColumn.Of(assertions.Select(value));

    private static IntColumn SetsOf(StringListColumn publications)
    {
        var sets = new Interner<ValueList<int>>(EqualityComparer<ValueList<int>>.Default);
        return IntColumn.Of([.. Enumerable.Range(0, publications.Lists.Count).Select(code => sets.Code([.. publications.Lists[code].ToArray().Distinct().Order()]))]);
    }

    private static string[] Texts(IReadOnlyList<Curie> ids) => ids.Count == 0 ? [] : [.. ids.Select(id => id.ToString())];
}
