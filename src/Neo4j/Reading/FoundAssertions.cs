using System.Runtime.InteropServices;

namespace KnowledgeGraph.Neo4j;

/// <summary>The assertions behind one edge, read from the cards of <see cref="RelatedShape"/>.</summary>
/// <param name="shape">The shape in which they were found.</param>
/// <param name="isPresent">Whether at least one of them is not negated.</param>
internal sealed class FoundAssertions(RelatedShape shape, bool isPresent)
{
    private readonly List<int> _rows = [];
    private readonly List<EdgeAssertion> _statements = [];

    // Null until needed; most edges have no terms.
    private SortedSet<int>? _terms;

    /// <summary>Whether at least one assertion is about the owner and the related entity themselves.</summary>
    public bool IsDirect { get; private set; }

    /// <summary>Reads the assertions of an edge.</summary>
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

    /// <summary>The summary of all assertions.</summary>
    public EdgeSummary Summary() => EdgeSummary.Of(CollectionsMarshal.AsSpan(_statements));

    /// <summary>The rows in ascending order.</summary>
    public int[] Rows()
    {
        _rows.Sort();
        return [.. _rows];
    }

    /// <summary>Ascending ranks of the terms that assertions name instead of the owner, or of its subtypes that have the related entity.</summary>
    public IReadOnlyCollection<int> Through(EdgeSummary summary) =>
        shape == RelatedShape.OverSubtypes ? [.. summary.Having.Where(disease => disease >= 0)] : _terms ?? [];

    /// <summary>Ascending ranks of the diseases between gene and phenotype that have the phenotype.</summary>
    public IReadOnlyCollection<int> Between(EdgeSummary summary) => shape == RelatedShape.OverDiseases ? summary.Having : [];

    /// <summary>Ascending ranks of the diseases in which it is excluded, for edges over several diseases.</summary>
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

        // A single assertion is negated if the edge is not present.
        _statements.Add(card.Count == 2
            ? new(disease, term, !isPresent, null, 0, frequency)
            : new(disease, term, (bool)card[2]!, card[3] is string sex ? EnumNames.Parse<Sex>(sex) : null, RankOrNone(card[4]), frequency));
    }

    private static int RankOrNone(object? number) => (int)(number as long? ?? -1);
}
