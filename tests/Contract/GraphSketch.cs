using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Contract.Tests;

/// <summary>Makes the content of a small release from entities and statements in any order.</summary>
public sealed class GraphSketch
{
    private readonly List<Func<string, Entity>> _entities = [];
    private readonly Dictionary<string, EntityText> _texts = new(StringComparer.Ordinal);
    private readonly List<Statement> _statements = [];
    private readonly List<IdentifierEntry> _identifiers = [];
    private readonly List<SymbolEntry> _symbols = [];
    private readonly List<ReportCount> _counts = [];
    private readonly List<ReportItem> _items = [];

    public GraphSketch Disease(
        string id,
        string? name,
        DiseaseLevel? level = null,
        bool isHuman = true,
        bool deprecated = false,
        string? replacedBy = null,
        IReadOnlyList<string>? consider = null,
        params string[] characteristics)
    {
        _entities.Add(release => new Disease
        {
            Id = Curie.Parse(id),
            Release = release,
            Name = name,
            Level = level,
            IsHuman = isHuman,
            Deprecated = deprecated,
            ReplacedBy = replacedBy is null ? null : Curie.Parse(replacedBy),
            Consider = [.. (consider ?? []).Select(Curie.Parse)],
            Characteristics = [.. characteristics.Select(characteristic => new Characteristic(Curie.Parse(characteristic), "called " + characteristic))],
        });
        return this;
    }

    public GraphSketch Gene(string id, string symbol, string? fullName = null, string? locusType = null)
    {
        _entities.Add(release => new Gene { Id = Curie.Parse(id), Release = release, Name = symbol, FullName = fullName, LocusType = locusType });
        return this;
    }

    public GraphSketch Phenotype(string id, string? name, params string[] parents)
    {
        _entities.Add(release => new Phenotype { Id = Curie.Parse(id), Release = release, Name = name, Partial = name is null });
        foreach (var parent in parents)
        {
            Subclass(id, parent, "infores:hpo");
        }

        return this;
    }

    public GraphSketch Subclass(string child, string parent, string source = "infores:mondo") =>
        Say(new Statement(child, RelationshipType.SubclassOf, parent) { Source = source });

    public GraphSketch Say(params Statement[] statements)
    {
        _statements.AddRange(statements);
        return this;
    }

    public GraphSketch Text(EntityText text)
    {
        _texts.Add(text.Id.ToString(), text);
        return this;
    }

    public GraphSketch Identifier(string id, string target, IdentifierMatchKind how)
    {
        _identifiers.Add(new IdentifierEntry(Curie.Parse(id), Curie.Parse(target), how));
        return this;
    }

    public GraphSketch Symbol(string symbol, string target, IdentifierMatchKind how)
    {
        _symbols.Add(new SymbolEntry(symbol, Curie.Parse(target), how));
        return this;
    }

    public GraphSketch Report(params ReportItem[] items)
    {
        _items.AddRange(items);
        _counts.AddRange(items.GroupBy(item => item.Code).Select(group => new ReportCount(group.First().Source, group.Key, group.Count(), "a test")));
        return this;
    }

    /// <summary>The content, in the order that <see cref="GraphContent"/> asks for; its hash follows from the name.</summary>
    public GraphContent Freeze(string name = "a release", int minute = 0)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var entities = _entities.Select(make => make(hash))
            .OrderBy(entity => entity.Name is null)
            .ThenBy(entity => entity.Name?.ToUpperInvariant(), StringComparer.Ordinal)
            .ThenBy(entity => entity.Id.ToString(), StringComparer.Ordinal)
            .ToList();
        var ranks = entities.Select((entity, rank) => (entity.Id, rank)).ToDictionary(entry => entry.Id, entry => entry.rank);
        var assertions = _statements.Select((statement, number) => (statement, id: IdOf(number)))
            .OrderBy(entry => ranks[Curie.Parse(entry.statement.Subject)])
            .ThenBy(entry => entry.statement.Type)
            .ThenBy(entry => ranks[Curie.Parse(entry.statement.Object)])
            .ThenBy(entry => entry.statement.Source, StringComparer.Ordinal)
            .ThenBy(entry => entry.id, StringComparer.Ordinal)
            .Select((entry, row) => Assertion(entry.statement, entry.id, row))
            .ToList();
        return new GraphContent
        {
            Info = new ReleaseInfo
            {
                Hash = hash,
                BuiltBy = "a test",
                BuiltAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero).AddMinutes(minute),
                Sources = [new SourceFile("a.tsv", "a format", Curie.Parse("infores:hpo"), "2023-01-27", null, hash, 3)],
                Counts = [new ReleaseCount("Entity", entities.Count)],
            },
            Entities = entities,
            Texts = [.. entities.Select(entity => _texts.GetValueOrDefault(entity.Id.ToString()) ?? new EntityText { Id = entity.Id })],
            Assertions = assertions,
            Identifiers = _identifiers,
            Symbols = _symbols,
            Report = new ImportReport(_counts, _items),
        };
    }

    /// <summary>The id that the statement with this number gets, in the order in which they were said.</summary>
    public static string IdOf(int number) =>
        AssertionId.Format(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(BitConverter.GetBytes(number))));

    private static Assertion Assertion(Statement statement, string id, int row) => new()
    {
        Id = id,
        Row = row,
        Type = statement.Type,
        Subject = Curie.Parse(statement.Subject),
        Object = Curie.Parse(statement.Object),
        StatedSubject = statement.StatedSubject ?? statement.Subject,
        StatedObject = statement.Object,
        StatedPredicate = statement.StatedPredicate,
        AttributedTo = statement.AttributedTo is { } other ? Curie.Parse(other) : null,
        AttributionReason = statement.AttributionReason,
        PrimarySource = Curie.Parse(statement.Source),
        Aggregators = [.. statement.Aggregators.Select(Curie.Parse)],
        Publications = statement.Publications,
        Evidence = statement.Evidence,
        Negated = statement.Negated,
        Frequency = statement.Frequency is { } text ? Frequency(text) : null,
        Onset = statement.Onset is { } onset ? Curie.Parse(onset) : null,
        Sex = statement.Sex,
        Modifiers = [.. statement.Modifiers.Select(Curie.Parse)],
        GeneAssociation = statement.Gene,
        ConditionKind = statement.Condition,
        Biocuration = statement.Biocuration,
    };

    private static Frequency Frequency(string text) =>
        FrequencyParser.TryParse(text, out var frequency, out var problem) ? frequency : throw new ArgumentException(problem, nameof(text));
}
