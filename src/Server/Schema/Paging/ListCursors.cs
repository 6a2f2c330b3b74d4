using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Creates the cursors of one list of one release.</summary>
internal sealed class ListCursors
{
    private readonly Lazy<ListIdentity> _list;

    public ListCursors(string release, ListIdentity list)
        : this(release, new Lazy<ListIdentity>(list))
    {
    }

    /// <param name="release">The content hash of the release.</param>
    /// <param name="list">The list. Its identity is computed when the first cursor is selected, because that requires a hash.</param>
    public ListCursors(string release, Lazy<ListIdentity> list)
    {
        Release = release;
        _list = list;
    }

    /// <summary>The content hash of the release.</summary>
    public string Release { get; }

    /// <summary>The cursor of the item with this key.</summary>
    public string At(PageKey key) => new Cursor(Release, _list.Value, key).ToString();
}
