namespace KnowledgeGraph.Neo4j;

/// <summary>Reads assertions from the results of statements.</summary>
internal static class AssertionReader
{
    /// <summary>The expression that returns a relationship <c>r</c> from <c>s</c> to <c>o</c>.</summary>
    public static Cypher Card { get; } = Cypher.Of("[type(r), s.id, o.id, properties(r)]");

    /// <summary>Reads the assertion.</summary>
    public static Assertion Read(List<object?> card)
    {
        var properties = (Dictionary<string, object?>)card[3]!;
        return new Assertion
        {
            Id = (string)properties["id"]!,
            Row = Int(properties, "row")!.Value,
            Type = EnumNames.Parse<RelationshipType>((string)card[0]!),
            Subject = Curie.FromCanonical((string)card[1]!),
            Object = Curie.FromCanonical((string)card[2]!),
            StatedSubject = Text(properties, "stated_subject")!,
            StatedObject = Text(properties, "stated_object")!,
            StatedPredicate = Text(properties, "stated_predicate"),
            AttributedTo = Id(properties, "attributed_to"),
            AttributionReason = Text(properties, "attribution_reason"),
            PrimarySource = Id(properties, "primary_source")!.Value,
            Aggregators = Ids(properties, "aggregators"),
            Publications = Texts(properties, "publications"),
            Evidence = Text(properties, "evidence"),
            Negated = (bool)properties["negated"]!,
            Frequency = properties.ContainsKey("frequency_basis") ? FrequencyOf(properties) : null,
            Onset = Id(properties, "onset"),
            Sex = Name<Sex>(properties, "sex"),
            Modifiers = Ids(properties, "modifiers"),
            GeneAssociation = Name<GeneAssociation>(properties, "gene_association"),
            ConditionKind = Name<RelatedConditionKind>(properties, "condition_kind"),
        };
    }

    private static Frequency FrequencyOf(Dictionary<string, object?> properties) => new(
        Text(properties, "frequency"),
        EnumNames.Parse<FrequencyBasis>(Text(properties, "frequency_basis")!),
        Int(properties, "frequency_observed"),
        Int(properties, "frequency_total"),
        (double)properties["frequency_value"]!,
        (double)properties["frequency_low"]!,
        (double)properties["frequency_high"]!,
        EnumNames.Parse<FrequencyBand>(Text(properties, "frequency_band")!));

    private static string? Text(Dictionary<string, object?> properties, string name) => (string?)properties.GetValueOrDefault(name);

    private static int? Int(Dictionary<string, object?> properties, string name) => (int?)(long?)properties.GetValueOrDefault(name);

    private static Curie? Id(Dictionary<string, object?> properties, string name) =>
        Text(properties, name) is { } id ? Curie.FromCanonical(id) : null;

    private static T? Name<T>(Dictionary<string, object?> properties, string name)
        where T : struct, Enum => Text(properties, name) is { } text ? EnumNames.Parse<T>(text) : null;

    private static string[] Texts(Dictionary<string, object?> properties, string name) =>
        properties.GetValueOrDefault(name) is List<object?> list ? [.. list.Select(item => (string)item!)] : [];

    private static Curie[] Ids(Dictionary<string, object?> properties, string name) => Array.ConvertAll(Texts(properties, name), Curie.FromCanonical);
}
