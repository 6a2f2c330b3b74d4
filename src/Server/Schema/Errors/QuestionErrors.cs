using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Creates the errors of queries, one method for each kind.</summary>
internal static class QuestionErrors
{
    private const int MostEchoed = 100;

    public static QuestionException IdMalformed(string argument, string id, string problem) =>
        new(QuestionCodes.IdMalformed, $"Argument '{argument}': {problem}.", Facts(argument, id));

    public static QuestionException IdUnknown(string argument, string id) =>
        new(
            QuestionCodes.IdUnknown,
            $"Argument '{argument}': '{Echoed(id)}' is unknown in this release. Check the spelling, and whether release.sources lists its source.",
            Facts(argument, id));

    public static QuestionException SymbolUnknown(string symbol) =>
        new(
            QuestionCodes.IdUnknown,
            $"Argument 'symbol': no gene in this release has '{Echoed(symbol)}' as its symbol, previous symbol or alias. Use its id, or search genes(where: {{name: …}}).",
            Facts("symbol", symbol));

    public static QuestionException IdWrongCategory(string argument, string id, Entity found, EntityCategory wanted) =>
        new(
            QuestionCodes.IdWrongCategory,
            $"Argument '{argument}': '{id}' is a {Named(found.Category)}, not a {Named(wanted)}. Use {Named(found.Category)}(id: \"{found.Id}\").",
            Facts(argument, id, ("category", Named(found.Category)), ("field", Named(found.Category)), ("candidates", Candidates([found]))));

    public static QuestionException IdAmbiguous(string argument, string id, IReadOnlyList<Entity> candidates) =>
        new(
            QuestionCodes.IdAmbiguous,
            $"Argument '{argument}': '{id}' is ambiguous; it matches {candidates.Count} entities: {string.Join(", ", candidates.Select(candidate => candidate.Id))}. Use one of these.",
            Facts(argument, id, ("candidates", Candidates(candidates))));

    public static QuestionException IdObsolete(string argument, string id, Entity obsolete, IReadOnlyList<Entity> candidates) =>
        new(
            QuestionCodes.IdObsolete,
            $"Argument '{argument}': '{id}' is obsolete ({obsolete.Name ?? "no name"}) and has no single replacement. Use one of {string.Join(", ", candidates.Select(candidate => candidate.Id))}.",
            Facts(argument, id, ("candidates", Candidates(candidates))));

    public static QuestionException IdOrSymbol() =>
        new(QuestionCodes.IdOrSymbol, "gene requires either 'id' or 'symbol'. Give exactly one of them.", NoFacts);

    public static QuestionException TooManyIds(int count, int most) =>
        new(
            QuestionCodes.TooManyIds,
            $"Argument 'ids' has {count} identifiers; the maximum is {most}. Split it into several requests.",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["argument"] = "ids", ["most"] = most });

    public static QuestionException FirstOutOfRange(int first) =>
        new(
            QuestionCodes.FirstOutOfRange,
            $"Argument 'first' is {first}; it must be from 1 to {PageArguments.Most}. Use 'after' to page through longer lists.",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["argument"] = "first", ["least"] = 1, ["most"] = PageArguments.Most });

    public static QuestionException CursorMalformed(string cursor) =>
        new(
            QuestionCodes.CursorMalformed,
            "Argument 'after' is not a valid cursor. Use a cursor from an edge or pageInfo, or omit it to start at the beginning.",
            Facts("after", cursor));

    public static QuestionException CursorMismatch(string what, string cursors, string asked) =>
        new(
            QuestionCodes.CursorMismatch,
            $"Argument 'after': the cursor belongs to another list; its {what} is {cursors}, but here it is {asked}. Use the same field, owner, filter and order, or start again without 'after'.",
            Facts("after", cursors, ("differs", what)));

    public static QuestionException ReleaseGone(string release) =>
        new(
            QuestionCodes.ReleaseGone,
            $"The release {release[..12]}… is no longer kept, so its list cannot be continued. Start again without 'after'.",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["release"] = release });

    public static QuestionException WorkExceeded(long allowed, long actual) =>
        new(
            QuestionCodes.WorkExceeded,
            $"The request exceeds the maximum work of {allowed}: it has reached {actual}. Request less at once: fewer lists, shorter pages, narrower conditions.",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["limit"] = "MaxWork", ["allowed"] = allowed, ["actual"] = actual });

    /// <summary>A value of the query as repeated in an error: truncated, so that the size of a response does not grow with invalid values.</summary>
    public static string Echoed(string value) =>
        value.Length <= MostEchoed ? value : value[..(char.IsHighSurrogate(value[MostEchoed - 1]) ? MostEchoed - 1 : MostEchoed)] + "…";

    private static IReadOnlyDictionary<string, object?> NoFacts { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    private static Dictionary<string, object?> Facts(string argument, string value, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        var facts = new Dictionary<string, object?>(StringComparer.Ordinal) { ["argument"] = argument, ["value"] = Echoed(value) };
        foreach (var (name, fact) in more)
        {
            facts[name] = fact;
        }

        return facts;
    }

    // Also the name of the query field that returns entities of the category.
    private static string Named(EntityCategory category) => category.ToString().ToLowerInvariant();

    private static List<object?> Candidates(IReadOnlyList<Entity> candidates) =>
        [.. candidates.Select(candidate => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = candidate.Id.ToString(),
            ["name"] = candidate.Name,
            ["category"] = Named(candidate.Category),
        })];
}
