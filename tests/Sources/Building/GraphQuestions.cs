using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>Looks things up in a release, by plain search.</summary>
internal static class GraphQuestions
{
    public static Entity? Find(this GraphContent graph, string id) =>
        graph.Entities.SingleOrDefault(entity => entity.Id == Curie.Parse(id));

    public static T Get<T>(this GraphContent graph, string id)
        where T : Entity =>
        Assert.IsType<T>(graph.Find(id));

    public static EntityText Text(this GraphContent graph, string id) =>
        graph.Texts.Single(text => text.Id == Curie.Parse(id));

    /// <summary>What an identifier other than a canonical one stands for, with the kind of match.</summary>
    public static string[] Targets(this GraphContent graph, string id) =>
        [.. graph.Identifiers.Where(entry => entry.Id == Curie.Parse(id)).Select(entry => $"{entry.Target} {entry.How}")];

    public static string[] GenesOf(this GraphContent graph, string symbol) =>
        [.. graph.Symbols.Where(entry => entry.Symbol.Equals(symbol, StringComparison.OrdinalIgnoreCase)).Select(entry => $"{entry.Target} {entry.How}")];

    public static Assertion[] About(this GraphContent graph, string subject, RelationshipType type) =>
        [.. graph.Assertions.Where(assertion => assertion.Subject == Curie.Parse(subject) && assertion.Type == type)];

    public static ReportItem[] Items(this GraphContent graph, ReportCode code) =>
        [.. graph.Report.Items.Where(item => item.Code == code.Name)];

    /// <summary>A line of the report; 0 where there is none.</summary>
    public static long Count(this GraphContent graph, ReportCode code, string? source = null) =>
        graph.Report.Counts.Where(count => count.Code == code.Name && (source is null || count.Source == source)).Sum(count => count.Count);
}
