namespace KnowledgeGraph.Storage;

/// <summary>Whether a related entity is at or below the term that the question names, if it names one.</summary>
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
