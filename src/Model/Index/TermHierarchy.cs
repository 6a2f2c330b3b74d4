using System.Collections.Concurrent;

namespace KnowledgeGraph.Model;

/// <summary>A hierarchy of terms: who is a kind of whom, by rank. Thread-safe.</summary>
public sealed class TermHierarchy
{
    // A term is below few others, so there are only some hundred terms with so many below them.
    private const int LeastKept = 1000;

    private readonly int _entities;
    private readonly IntLists _parents;
    private readonly IntLists _children;
    private readonly OtherSources? _others;
    private readonly ConcurrentDictionary<int, IntSet> _largeClosures = [];

    /// <summary>Makes a hierarchy.</summary>
    /// <param name="entities">How many entities there are.</param>
    /// <param name="links">
    /// Each child with its parent, ordered by child and then parent, as assertions are;
    /// one that is given several times counts once, one to itself not at all.
    /// </param>
    /// <param name="others">What is below the terms that the hierarchy's own authority does not hold; null where it holds all.</param>
    public TermHierarchy(int entities, IEnumerable<(int Child, int Parent)> links, OtherSources? others = null)
    {
        _entities = entities;
        _others = others;
        var (children, parents) = (new List<int>(), new List<int>());
        foreach (var (child, parent) in links)
        {
            if (child != parent && (children.Count == 0 || children[^1] != child || parents[^1] != parent))
            {
                children.Add(child);
                parents.Add(parent);
            }
        }

        _parents = IntLists.Group(entities, [.. children], [.. parents]);
        _children = IntLists.Group(entities, [.. parents], [.. children]);
    }

    /// <summary>The terms one step up, rising.</summary>
    public ReadOnlySpan<int> Parents(int rank) => _parents[rank];

    /// <summary>The terms one step down, rising.</summary>
    public ReadOnlySpan<int> Children(int rank) => OthersOf(rank) is { } others
        ? new SortedSet<int>([.. _children[rank], .. others.Children(rank)]).ToArray()
        : _children[rank];

    /// <summary>The term and all above it.</summary>
    public IntSet AncestorsAndSelf(int rank) => Closure(_parents, rank);

    /// <summary>The term and all below it; not to be changed, as it may be kept.</summary>
    public IntSet DescendantsAndSelf(int rank)
    {
        if (_largeClosures.TryGetValue(rank, out var kept))
        {
            return kept;
        }

        var below = Closure(_children, rank);
        if (OthersOf(rank) is { } others)
        {
            below.UnionWith(others.DescendantsAndSelf(rank));
        }

        return below.Count < LeastKept ? below : _largeClosures.GetOrAdd(rank, below);
    }

    /// <summary>Every term above, with the steps to it by the shortest way; nearest first, the term itself left out.</summary>
    public IReadOnlyList<(int Rank, int Distance)> Ancestors(int rank) => Walk(_parents, rank);

    /// <summary>Every term below, likewise.</summary>
    public IReadOnlyList<(int Rank, int Distance)> Descendants(int rank)
    {
        var below = Walk(_children, rank);
        return OthersOf(rank) is { } others
            ? [.. below.Concat(others.Descendants(rank)).OrderBy(step => step.Distance).DistinctBy(step => step.Rank)]
            : below;
    }

    private TermHierarchy? OthersOf(int rank) => _others is not null && _others.Owners.Contains(rank) ? _others.Hierarchy : null;

    private static List<(int Rank, int Distance)> Walk(IntLists steps, int start)
    {
        var seen = new HashSet<int> { start };
        var found = new List<(int Rank, int Distance)>();
        Reach(start, 1);
        for (var i = 0; i < found.Count; i++)
        {
            Reach(found[i].Rank, found[i].Distance + 1);
        }

        return found;

        void Reach(int from, int distance)
        {
            foreach (var next in steps[from])
            {
                if (seen.Add(next))
                {
                    found.Add((next, distance));
                }
            }
        }
    }

    private IntSet Closure(IntLists steps, int start)
    {
        var closure = new IntSet(_entities);
        closure.Add(start);
        var open = new Stack<int>([start]);
        while (open.TryPop(out var rank))
        {
            foreach (var next in steps[rank])
            {
                if (closure.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return closure;
    }

    /// <summary>What other sources say of the terms that the authority of a hierarchy does not hold.</summary>
    /// <param name="Owners">These terms.</param>
    /// <param name="Hierarchy">The other sources' hierarchy, of all terms: what is below an owner there is below it.</param>
    public sealed record OtherSources(IntSet Owners, TermHierarchy Hierarchy);
}
