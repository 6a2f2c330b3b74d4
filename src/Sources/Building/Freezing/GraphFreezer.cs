using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Turns drafts and statements into the release: ranks, rows, content hash, immutable objects.</summary>
internal sealed class GraphFreezer(EntityTable entities, IdentifierTable identifiers, SymbolTable symbols)
{
    public GraphContent Freeze(List<Statement> statements, IReadOnlyList<SourceFile> sources, ImportReport report, BuildStamp stamp)
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
            () => assertions = AssertionRows.Order(statements, ranks),
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
            Entities = Array.ConvertAll(drafts, draft => Freeze(draft, hash)),
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
            hash.Add(drafts[i], texts[i]);
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

    private static Entity Freeze(EntityDraft draft, string release) => draft.Category switch
    {
        EntityCategory.Disease => new Disease
        {
            Id = draft.Id,
            Release = release,
            Name = draft.Name,
            Deprecated = draft.Deprecated,
            ReplacedBy = draft.ReplacedBy,
            Consider = draft.Consider,
            Partial = draft.IsPartial,
            Level = draft.Level,
            IsHuman = draft.IsHuman,
            Characteristics = [.. draft.Characteristics.OrderBy(characteristic => characteristic.Id.ToString(), StringComparer.Ordinal)],
        },
        EntityCategory.Gene => new Gene
        {
            Id = draft.Id,
            Release = release,
            Name = draft.Name,
            Deprecated = draft.Deprecated,
            ReplacedBy = draft.ReplacedBy,
            Consider = draft.Consider,
            Partial = draft.IsPartial,
            FullName = draft.FullName,
            LocusType = draft.LocusType,
        },
        _ => new Phenotype
        {
            Id = draft.Id,
            Release = release,
            Name = draft.Name,
            Deprecated = draft.Deprecated,
            ReplacedBy = draft.ReplacedBy,
            Consider = draft.Consider,
            Partial = draft.IsPartial,
        },
    };
}

/// <summary>The program that builds a release, and the time.</summary>
/// <param name="Program">The version of the program.</param>
/// <param name="Time">The time, in UTC.</param>
internal sealed record BuildStamp(string Program, DateTimeOffset Time);
