using System.Runtime.InteropServices;

namespace KnowledgeGraph.Neo4j;

/// <summary>The assertions behind one edge, as the cards of <see cref="RelatedShape"/> give them.</summary>
/// <param name="shape">The form in which they were found.</param>
/// <param name="isPresent">Whether one of them says that the relationship holds.</param>
internal sealed class FoundAssertions(RelatedShape shape, bool isPresent)
{
    private readonly List<int> _rows = [];
    private readonly List<EdgeStatement> _statements = [];

    // Most edges have none.
    private SortedSet<int>? _terms;

    /// <summary>Whether one is about the owner and the related entity themselves.</summary>
    public bool IsDirect { get; private set; }

    /// <summary>Reads what was found for an edge.</summary>
    public static FoundAssertions Read(RelatedShape shape, List<object?> found, bool isPresent)
    {
        var assertions = new FoundAssertions(shape, isPresent);
        if (shape == RelatedShape.Plain)
        {
            assertions.IsDirect = true;
            found.ForEach(said => assertions.Add(said, -1, -1));
        }
        else if (shape == RelatedShape.OverSubtypes)
        {
            found.ForEach(assertions.AddBySubtype);
        }
        else if (shape == RelatedShape.OverTerms)
        {
            found.ForEach(said => assertions.AddByTerm(said, -1));
        }
        else
        {
            found.ForEach(assertions.AddByDisease);
        }

        return assertions;
    }

    /// <summary>What they say together.</summary>
    public EdgeSummary Summary() => EdgeSummary.Of(CollectionsMarshal.AsSpan(_statements));

    /// <summary>The rows, rising.</summary>
    public int[] Rows()
    {
        _rows.Sort();
        return [.. _rows];
    }

    /// <summary>Ranks of the terms that assertions are about instead of the owner, or of its subtypes that have the related entity; rising.</summary>
    public IReadOnlyCollection<int> Through(EdgeSummary summary) =>
        shape == RelatedShape.OverSubtypes ? [.. summary.Having.Where(disease => disease >= 0)] : _terms ?? [];

    /// <summary>Ranks of the diseases between gene and phenotype that have it, rising.</summary>
    public IReadOnlyCollection<int> Between(EdgeSummary summary) => shape == RelatedShape.OverDiseases ? summary.Having : [];

    /// <summary>Ranks of the diseases in which it is excluded, where they may be several; rising.</summary>
    public IReadOnlyCollection<int> ExcludedIn(EdgeSummary summary, int owner) =>
        shape == RelatedShape.OverDiseases ? summary.Excluding
        : shape == RelatedShape.OverSubtypes ? [.. summary.Excluding.Select(disease => disease < 0 ? owner : disease).Order()]
        : [];

    private void AddByDisease(object? link)
    {
        var (disease, said, genes) = ((List<object?>)link!)[..] is [long rank, List<object?> rows, List<object?> links] ? ((int)rank, rows, links) : throw new InvalidCastException("no card of a disease between");
        said.ForEach(card => AddByTerm(card, disease));
        _rows.AddRange(genes.Select(row => (int)(long)row!));
    }

    private void AddByTerm(object? said, int disease)
    {
        var card = (List<object?>)said!;
        var term = RankOrNone(card[0]);
        if (term >= 0)
        {
            (_terms ??= []).Add(term);
        }
        else
        {
            IsDirect = true;
        }

        Add(card[1], disease, term);
    }

    private void AddBySubtype(object? said)
    {
        var card = (List<object?>)said!;
        var disease = RankOrNone(card[0]);
        IsDirect |= disease < 0;
        Add(card[1], disease, -1);
    }

    private void Add(object? said, int disease, int term)
    {
        var card = (List<object?>)said!;
        _rows.Add((int)(long)card[0]!);
        var frequency = card[1] is List<object?> parts ? FrequencyParts.Read(parts) : null;

        // A single one is as the edge is.
        _statements.Add(card.Count == 2
            ? new(disease, term, !isPresent, null, 0, frequency)
            : new(disease, term, (bool)card[2]!, card[3] is string sex ? EnumNames.Parse<Sex>(sex) : null, RankOrNone(card[4]), frequency));
    }

    private static int RankOrNone(object? number) => (int)(number as long? ?? -1);
}
