namespace KnowledgeGraph.Model;

/// <summary>Which part of an ordered list is asked for: keyset paging, forward.</summary>
/// <param name="First">How many items at most, 1 to 1000; else the question is an <see cref="ArgumentOutOfRangeException"/>.</param>
/// <param name="After">The key of the item before the first one wanted; null to begin at the start.</param>
public sealed record PageRequest(int First, PageKey? After = null)
{
    /// <summary>The largest page.</summary>
    public const int MaxFirst = 1000;

    /// <summary>Refuses pages of other sizes.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="First"/> is not from 1 to <see cref="MaxFirst"/>.</exception>
    /// <param name="page">The page that a question asks for.</param>
    public static void Check(PageRequest page)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page.First, 1, nameof(page));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(page.First, MaxFirst, nameof(page));
    }
}

/// <summary>
/// Where an item stands in an ordered list. Lists are ordered by value, falling, items without a value last,
/// and then by rank, rising; a list ordered by name has no values.
/// </summary>
/// <param name="Value">The value that the list is ordered by, or null.</param>
/// <param name="Rank">The rank of the entity, or the row of the assertion.</param>
public readonly record struct PageKey(double? Value, int Rank);

/// <summary>A part of an ordered list.</summary>
/// <typeparam name="T">What it lists.</typeparam>
public sealed class Page<T>
{
    /// <summary>The items, in order.</summary>
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>How many items the whole list has.</summary>
    public int TotalCount { get; init; }

    /// <summary>How many distinct assertions stand behind the whole list; 0 for lists of entities and of report items.</summary>
    public int AssertionCount { get; init; }

    /// <summary>Whether items follow.</summary>
    public bool HasNextPage { get; init; }

    /// <summary>Whether items come before.</summary>
    public bool HasPreviousPage { get; init; }
}

/// <summary>An entity in an ordered list of entities.</summary>
/// <param name="Node">The entity.</param>
/// <param name="Key">Where it stands.</param>
public sealed record EntityEdge(Entity Node, PageKey Key);
