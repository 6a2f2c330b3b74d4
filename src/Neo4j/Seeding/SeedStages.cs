namespace KnowledgeGraph.Neo4j;

/// <summary>The stages of loading a release, in order: nodes first, then the relationships between them.</summary>
internal static class SeedStages
{
    /// <summary>The label of each category.</summary>
    public static string Label(EntityCategory category) => category.ToString();

    /// <summary>The stages for a release.</summary>
    public static IReadOnlyList<SeedStage> Of(GraphContent content, GraphIndex index) =>
    [
        .. Entities(content, index),
        SeedStage.OfNodes("23-entity-texts", "KgEntityText", content.Texts.Count, rank => Row(("rank", rank), ("body", EntityTextJson.WriteString(content.Texts[rank])))),
        SeedStage.OfNodes("24-identifiers", "KgIdentifier", content.Identifiers.Count, i => Identifier(i, content.Identifiers[i])),
        SeedStage.OfNodes("25-symbols", "KgSymbol", content.Symbols.Count, i => Symbol(i, content.Symbols[i])),
        SeedStage.OfNodes("26-report-counts", "KgReportCount", content.Report.Counts.Count, i => Count(i, content.Report.Counts[i])),
        ReportItems(content.Report.Items),
        Publications(content.Assertions),
        .. Assertions(index),
    ];

    private static IEnumerable<SeedStage> Entities(GraphContent content, GraphIndex index)
    {
        var rows = new EntityRows(index);
        foreach (var (name, category) in new[] { ("20-diseases", EntityCategory.Disease), ("21-genes", EntityCategory.Gene), ("22-phenotypes", EntityCategory.Phenotype) })
        {
            var ranks = Enumerable.Range(0, index.Entities.Count).Where(rank => index.Entities.Category(rank) == category).ToArray();
            yield return SeedStage.OfNodes(name, $"Kg{Label(category)}", ranks.Length, i => rows.Of(ranks[i], content.Texts[ranks[i]]));
        }
    }

    private static IEnumerable<SeedStage> Assertions(GraphIndex index)
    {
        foreach (var type in RelationshipTypes.All.Select(definition => definition.Type))
        {
            var rows = Enumerable.Range(0, index.Assertions.Count).Where(row => index.Assertions.Type(row) == type).ToArray();
            yield return SeedStage.OfAssertions(type, rows.Length, i => RelationshipRows.Of(index, rows[i]));
        }
    }

    private static SeedStage ReportItems(IReadOnlyList<ReportItem> items)
    {
        // The position among the items of the same code, for paging lists of one code.
        var places = new int[items.Count];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = seen.GetValueOrDefault(items[i].Code);
            seen[items[i].Code] = places[i] + 1;
        }

        return SeedStage.OfNodes("27-report-items", "KgReportItem", items.Count, i => Row(
            ("position", i), ("code", items[i].Code), ("code_position", places[i]), ("severity", EnumNames.Of(items[i].Severity)),
            ("source", items[i].Source), ("line", items[i].Line), ("subject", items[i].Subject), ("message", items[i].Message), ("rows", items[i].Rows)));
    }

    private static SeedStage Publications(IReadOnlyList<Assertion> assertions)
    {
        var rows = assertions
            .SelectMany(said => said.Publications.Distinct(StringComparer.Ordinal), (said, publication) => (publication, said.Row))
            .GroupBy(cited => cited.publication, cited => cited.Row, StringComparer.Ordinal)
            .Select(cited => (Id: cited.Key, Rows: cited.ToArray()))
            .ToArray();
        return SeedStage.OfNodes("28-publications", "KgPublication", rows.Length, i => Row(("id", rows[i].Id), ("rows", rows[i].Rows)));
    }

    private static Dictionary<string, object?> Identifier(int position, IdentifierEntry entry) =>
        Row(("position", position), ("id", entry.Id.ToString()), ("target", entry.Target.ToString()), ("how", EnumNames.Of(entry.How)));

    private static Dictionary<string, object?> Symbol(int position, SymbolEntry entry) =>
        Row(("position", position), ("symbol", entry.Symbol), ("folded", entry.Symbol.ToUpperInvariant()), ("target", entry.Target.ToString()), ("how", EnumNames.Of(entry.How)));

    private static Dictionary<string, object?> Count(int position, ReportCount count) =>
        Row(("position", position), ("source", count.Source), ("code", count.Code), ("count", count.Count), ("meaning", count.Meaning));

    private static Dictionary<string, object?> Row(params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var row = new PropertyRow();
        foreach (var (name, value) in properties)
        {
            row[name] = value;
        }

        return row.Values;
    }
}
