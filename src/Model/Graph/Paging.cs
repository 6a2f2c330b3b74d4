namespace KnowledgeGraph.Model;

/// <summary>The requested page of an ordered list: forward keyset paging.</summary>
/// <param name="First">The maximum number of items, 1 to 1000; other values cause an <see cref="ArgumentOutOfRangeException"/>.</param>
/// <param name="After">The key of the item before the page; null to start at the beginning.</param>
public sealed record PageRequest(int First, PageKey? After = null)
{
    /// <summary>The maximum page size.</summary>
    public const int MaxFirst = 1000;

    /// <summary>Rejects invalid page sizes.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="First"/> is not from 1 to <see cref="MaxFirst"/>.</exception>
    /// <param name="page">The requested page.</param>
    public static void Check(PageRequest page)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page.First, 1, nameof(page));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(page.First, MaxFirst, nameof(page));
    }
}

/// <summary>
/// The position of an item in an ordered list. Lists are ordered by descending value, with items without a value last,
/// then by ascending rank; a list ordered by name has no values.
/// </summary>
/// <param name="Value">The value that the list is ordered by, or null.</param>
/// <param name="Rank">The rank of the entity, or the row of the assertion.</param>
public readonly record struct PageKey(double? Value, int Rank);

/// <summary>A part of an ordered list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Page<T>
{
    /// <summary>The items, in order.</summary>
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>The number of items in the whole list.</summary>
    public int TotalCount { get; init; }

    /// <summary>The number of distinct assertions behind the whole list; 0 for lists of entities and of report items.</summary>
    public int AssertionCount { get; init; }

    /// <summary>Whether items follow this page.</summary>
    public bool HasNextPage { get; init; }

    /// <summary>Whether items precede this page.</summary>
    public bool HasPreviousPage { get; init; }
}

/// <summary>An entity in an ordered list of entities.</summary>
/// <param name="Node">The entity.</param>
/// <param name="Key">Its position.</param>
public sealed record EntityEdge(Entity Node, PageKey Key);
