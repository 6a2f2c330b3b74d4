using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Turns the drafts of entities and assertions into the release: ranks, rows, content hash, immutable objects.</summary>
internal sealed class GraphFreezer(EntityDrafts entities, IdentifierTable identifiers, SymbolTable symbols)
{
    public GraphContent Freeze(List<AssertionDraft> assertionDrafts, IReadOnlyList<SourceFile> sources, ImportReport report, BuildStamp stamp)
    {
        var drafts = EntityRanks.Order(entities.All);
        var ranks = new Dictionary<Curie, int>(drafts.Length);
        for (var rank = 0; rank < drafts.Length; rank++)
        {
            ranks.Add(drafts[rank].Id, rank);
        }

        EntityText[] texts = [];
        Assertion[] assertions = [];
        IReadOnlyList<IdentifierEntry> identifierEntries = [];
        IReadOnlyList<SymbolEntry> symbolEntries = [];
        Parallel.Invoke(
            () => assertions = AssertionOrder.Order(assertionDrafts, ranks),
            () => texts = Array.ConvertAll(drafts, EntityTexts.Freeze),
            () => identifierEntries = identifiers.Entries(entities),
            () => symbolEntries = symbols.Entries(entities));
        var hash = Hash(drafts, texts, assertions, identifierEntries, symbolEntries);
        return new GraphContent
        {
            Info = new ReleaseInfo
            {
                Hash = hash,
                BuiltBy = stamp.Program,
                BuiltAt = stamp.Time,
                Sources = sources,
                Counts = ReleaseCounts.Of(drafts, assertions),
            },
            Entities = Array.ConvertAll(drafts, draft => draft.Freeze(hash)),
            Texts = texts,
            Assertions = assertions,
            Identifiers = identifierEntries,
            Symbols = symbolEntries,
            Report = report,
        };
    }

    private static string Hash(
        EntityDraft[] drafts,
        EntityText[] texts,
        Assertion[] assertions,
        IReadOnlyList<IdentifierEntry> identifiers,
        IReadOnlyList<SymbolEntry> symbols)
    {
        using var hash = new ContentHash();
        for (var i = 0; i < drafts.Length; i++)
        {
            hash.Add(drafts[i].Freeze(""), texts[i]);
        }

        foreach (var assertion in assertions)
        {
            hash.Add(assertion);
        }

        foreach (var entry in identifiers)
        {
            hash.Add(entry);
        }

        foreach (var entry in symbols)
        {
            hash.Add(entry);
        }

        return hash.ToHex();
    }
}

/// <summary>The program that builds a release, and the time.</summary>
/// <param name="Program">The version of the program.</param>
/// <param name="Time">The time, in UTC.</param>
internal sealed record BuildStamp(string Program, DateTimeOffset Time);
