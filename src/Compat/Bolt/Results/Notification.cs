namespace KnowledgeGraph.Bolt.Results;

/// <summary>A notification: up to Bolt 5.4 an entry of <c>notifications</c>, from 5.6 on one of <c>statuses</c> with a Neo4j code.</summary>
internal sealed record Notification(string Code, string Title, string Description, IInputPosition? Position, string RawSeverityLevel, string RawCategory)
    : INotification
{
    public static IList<INotification> All(Dictionary<string, object?> metadata) =>
    [
        .. Entries(metadata, "notifications").Select(entry => From(entry, entry, "code", "severity", "category", "position")),
        .. Entries(metadata, "statuses").Where(entry => entry.ContainsKey("neo4j_code")).Select(entry =>
            From(entry, Map(entry, "diagnostic_record"), "neo4j_code", "_severity", "_classification", "_position")),
    ];

    private static Notification From(
        Dictionary<string, object?> entry, Dictionary<string, object?> details, string code, string severity, string category, string position) =>
        new(Text(entry, code), Text(entry, "title"), Text(entry, "description"), InputPosition.From(Map(details, position)), Text(details, severity), Text(details, category));

    private static IEnumerable<Dictionary<string, object?>> Entries(Dictionary<string, object?> metadata, string key) =>
        (metadata.GetValueOrDefault(key) as List<object?> ?? []).OfType<Dictionary<string, object?>>();

    private static Dictionary<string, object?> Map(Dictionary<string, object?> entry, string key) =>
        entry.GetValueOrDefault(key) as Dictionary<string, object?> ?? [];

    private static string Text(Dictionary<string, object?> entry, string key) => entry.GetValueOrDefault(key) as string ?? "";

    private sealed record InputPosition(int Offset, int Line, int Column) : IInputPosition
    {
        public static InputPosition? From(Dictionary<string, object?> position) => position.Count == 0
            ? null
            : new InputPosition(Number(position, "offset"), Number(position, "line"), Number(position, "column"));

        private static int Number(Dictionary<string, object?> position, string key) => (int)(position.GetValueOrDefault(key) as long? ?? 0);
    }
}
