namespace KnowledgeGraph.Bolt;

/// <summary>
/// States of the database that a transaction must have seen: the server waits until it has. A session hands the bookmark of
/// each transaction to its next one.
/// </summary>
public sealed class Bookmarks
{
    private Bookmarks(string[] values) => Values = values;

    /// <summary>The bookmarks as the servers gave them; not to be interpreted.</summary>
    public string[] Values { get; }

    /// <summary>All bookmarks of both.</summary>
    public static Bookmarks operator +(Bookmarks lh, Bookmarks rh) => From(lh.Values.Concat(rh.Values));

    /// <summary>Bookmarks of the given values.</summary>
    public static Bookmarks From(params string[] values) => From((IEnumerable<string>)values);

    /// <summary>Bookmarks of the given values, each once.</summary>
    public static Bookmarks From(IEnumerable<string> values) => new([.. values.Distinct(StringComparer.Ordinal)]);
}
