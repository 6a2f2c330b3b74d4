using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Makes the errors of questions, one method for each failure.</summary>
internal static class QuestionErrors
{
    private const int MostEchoed = 100;

    public static QuestionException IdMalformed(string argument, string id, string problem) =>
        new(QuestionCodes.IdMalformed, $"Argument '{argument}': {problem}.", Facts(argument, id));

    public static QuestionException IdUnknown(string argument, string id) =>
        new(
            QuestionCodes.IdUnknown,
            $"Argument '{argument}': nothing in this release is known as '{Echoed(id)}'. Check the spelling, or whether its source is among release.sources.",
            Facts(argument, id));

    public static QuestionException SymbolUnknown(string symbol) =>
        new(
            QuestionCodes.IdUnknown,
            $"Argument 'symbol': no gene in this release has or had the symbol '{Echoed(symbol)}', or has it as an alias. Ask by id, or search genes(where: {{name: …}}).",
            Facts("symbol", symbol));

    public static QuestionException IdWrongCategory(string argument, string id, Entity found, EntityCategory wanted) =>
        new(
            QuestionCodes.IdWrongCategory,
            $"Argument '{argument}': '{id}' is a {Named(found.Category)}, not a {Named(wanted)}. Ask {Named(found.Category)}(id: \"{found.Id}\").",
            Facts(argument, id, ("category", Named(found.Category)), ("field", Named(found.Category)), ("candidates", Candidates([found]))));

    public static QuestionException IdAmbiguous(string argument, string id, IReadOnlyList<Entity> candidates) =>
        new(
            QuestionCodes.IdAmbiguous,
            $"Argument '{argument}': '{id}' may mean {candidates.Count} entities: {string.Join(", ", candidates.Select(candidate => candidate.Id))}. Ask one of these.",
            Facts(argument, id, ("candidates", Candidates(candidates))));

    public static QuestionException IdObsolete(string argument, string id, Entity obsolete, IReadOnlyList<Entity> candidates) =>
        new(
            QuestionCodes.IdObsolete,
            $"Argument '{argument}': '{id}' is obsolete ({obsolete.Name ?? "no name"}) and has no single replacement. Ask one of {string.Join(", ", candidates.Select(candidate => candidate.Id))}.",
            Facts(argument, id, ("candidates", Candidates(candidates))));

    public static QuestionException IdOrSymbol() =>
        new(QuestionCodes.IdOrSymbol, "gene takes either 'id' or 'symbol'. Give one of the two.", NoFacts);

    public static QuestionException TooManyIds(int count, int most) =>
        new(
            QuestionCodes.TooManyIds,
            $"Argument 'ids' holds {count} identifiers; at most {most} are answered at once. Ask in several requests.",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["argument"] = "ids", ["most"] = most });

    public static QuestionException FirstOutOfRange(int first) =>
        new(
            QuestionCodes.FirstOutOfRange,
            $"Argument 'first' is {first}; it must be from 1 to {PageArguments.Most}. Page through longer lists with 'after'.",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["argument"] = "first", ["least"] = 1, ["most"] = PageArguments.Most });

    public static QuestionException CursorMalformed(string cursor) =>
        new(
            QuestionCodes.CursorMalformed,
            "Argument 'after' is not a cursor of this service. Use a cursor as an edge or pageInfo gave it, or leave it out to begin at the start.",
            Facts("after", cursor));

    public static QuestionException CursorMismatch(string what, string cursors, string asked) =>
        new(
            QuestionCodes.CursorMismatch,
            $"Argument 'after': the cursor is of another list; its {what} is {cursors}, here it is {asked}. Go on with the same field, owner, filter and order, or begin anew without 'after'.",
            Facts("after", cursors, ("differs", what)));

    public static QuestionException ReleaseGone(string release) =>
        new(
            QuestionCodes.ReleaseGone,
            $"The release {release[..12]}… is no longer kept, so its list cannot be continued. Begin anew without 'after'.",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["release"] = release });

    public static QuestionException WorkExceeded(long allowed, long actual) =>
        new(
            QuestionCodes.WorkExceeded,
            $"Answering the request would be more work than the {allowed} allowed: what was asked up to here comes to {actual}. Ask for less at once: fewer lists, shorter pages, narrower conditions.",
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["limit"] = "MaxWork", ["allowed"] = allowed, ["actual"] = actual });

    /// <summary>A value of the question as an error repeats it: cut, so that an answer does not grow with the values that are wrong in it.</summary>
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

    // Also the name of the query field that answers entities of the category.
    private static string Named(EntityCategory category) => category.ToString().ToLowerInvariant();

    private static List<object?> Candidates(IReadOnlyList<Entity> candidates) =>
        [.. candidates.Select(candidate => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = candidate.Id.ToString(),
            ["name"] = candidate.Name,
            ["category"] = Named(candidate.Category),
        })];
}
