using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of a list that belongs to an owner.</summary>
/// <typeparam name="TQuery">A question with value equality.</typeparam>
/// <param name="Release">The content hash of the release.</param>
/// <param name="Query">What is asked of every owner.</param>
/// <param name="Owner">The canonical id of the owner.</param>
public readonly record struct OwnedListKey<TQuery>(string Release, TQuery Query, Curie Owner)
    where TQuery : class
{
    /// <summary>Of the owner alone: release and question are mostly those of all keys of a level, and long to hash.</summary>
    public override int GetHashCode() => Owner.GetHashCode();

    /// <summary>Whether two keys differ in nothing but the owner.</summary>
    internal bool AsksAs(OwnedListKey<TQuery> other) => Query.Equals(other.Query) && Release == other.Release;
}
