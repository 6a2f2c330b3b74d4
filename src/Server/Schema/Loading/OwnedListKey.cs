using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of a list that belongs to an owner.</summary>
/// <typeparam name="TQuery">A query with value equality.</typeparam>
/// <param name="Release">The content hash of the release.</param>
/// <param name="Query">The query for every owner.</param>
/// <param name="Owner">The canonical id of the owner.</param>
public readonly record struct OwnedListKey<TQuery>(string Release, TQuery Query, Curie Owner)
    where TQuery : class
{
    /// <summary>Hashes only the owner. Release and query are usually the same for all keys of a level, and slow to hash.</summary>
    public override int GetHashCode() => Owner.GetHashCode();

    /// <summary>Whether two keys differ at most in the owner.</summary>
    internal bool AsksAs(OwnedListKey<TQuery> other) => Query.Equals(other.Query) && Release == other.Release;
}
