namespace KnowledgeGraph.Storage;

/// <summary>Whether a related entity is the term of the query or below it; true for all if the query names no term.</summary>
internal sealed class NodeTest
{
    private readonly bool _isOpen;
    private readonly IntSet? _closure;

    public NodeTest(GraphIndex index, Curie? under)
    {
        _isOpen = under is null;
        _closure = under is { } term ? Closures.Below(index, term) : null;
    }

    public bool Accepts(int rank) => _isOpen || _closure?.Contains(rank) == true;
}
