namespace KnowledgeGraph.Bolt;

/// <summary>
/// States of the database that a transaction must see; the server waits until it has reached them. A session passes the bookmark of each
/// transaction to the next one.
/// </summary>
public sealed class Bookmarks
{
    private Bookmarks(string[] values) => Values = values;

    /// <summary>The opaque bookmarks from the servers.</summary>
    public string[] Values { get; }

    /// <summary>The union of both.</summary>
    public static Bookmarks operator +(Bookmarks lh, Bookmarks rh) => From(lh.Values.Concat(rh.Values));

    /// <summary>Creates bookmarks from values.</summary>
    public static Bookmarks From(params string[] values) => From((IEnumerable<string>)values);

    /// <summary>Creates bookmarks from values, without duplicates.</summary>
    public static Bookmarks From(IEnumerable<string> values) => new([.. values.Distinct(StringComparer.Ordinal)]);
}
