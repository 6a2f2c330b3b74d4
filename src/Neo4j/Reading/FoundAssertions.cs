namespace KnowledgeGraph.Neo4j;

/// <summary>The assertions behind one edge, as the cards of <see cref="RelatedShape"/> give them.</summary>
internal sealed class FoundAssertions
{
    private readonly List<int> _rows = [];
    private readonly List<(Frequency? Frequency, string Publications)> _frequencies = [];

    // Most edges have none.
    private SortedSet<int>? _through;
    private SortedSet<int>? _between;

    /// <summary>Whether one is about the owner and the related entity themselves.</summary>
    public bool IsDirect { get; private set; }

    /// <summary>Ranks of the entities that assertions are about instead of the owner, rising.</summary>
    public IReadOnlyCollection<int> Through => _through ?? [];

    /// <summary>Ranks of the diseases between gene and phenotype, rising.</summary>
    public IReadOnlyCollection<int> Between => _between ?? [];

    /// <summary>Reads what was found for an edge.</summary>
    public static FoundAssertions Read(RelatedShape shape, List<object?> found)
    {
        var assertions = new FoundAssertions();
        if (shape == RelatedShape.Plain)
        {
            assertions.IsDirect = true;
            found.ForEach(assertions.Add);
        }
        else if (shape == RelatedShape.Hierarchical)
        {
            found.ForEach(assertions.AddByTerm);
        }
        else
        {
            found.ForEach(assertions.AddByDisease);
        }

        return assertions;
    }

    /// <summary>The rows, rising.</summary>
    public int[] Rows()
    {
        _rows.Sort();
        return [.. _rows];
    }

    /// <summary>The pooled frequency.</summary>
    public Frequency? Frequency() => _frequencies.Count == 0 ? null : FrequencyPooling.Pool(_frequencies);

    private void AddByDisease(object? link)
    {
        var (disease, said, genes) = ((List<object?>)link!)[..] is [long rank, List<object?> rows, List<object?> links] ? ((int)rank, rows, links) : throw new InvalidCastException("no card of a disease between");
        (_between ??= []).Add(disease);
        said.ForEach(AddByTerm);
        _rows.AddRange(genes.Select(row => (int)(long)row!));
    }

    private void AddByTerm(object? said)
    {
        var card = (List<object?>)said!;
        if (card[0] is long term)
        {
            (_through ??= []).Add((int)term);
        }
        else
        {
            IsDirect = true;
        }

        Add(card[1]);
    }

    private void Add(object? said)
    {
        var card = (List<object?>)said!;
        _rows.Add((int)(long)card[0]!);
        if (card[1] is List<object?> parts)
        {
            var publications = card.Count > 2 && card[2] is List<object?> list ? string.Join('\n', list) : "";
            _frequencies.Add((FrequencyParts.Read(parts), publications));
        }
    }
}
