namespace KnowledgeGraph.Storage;

/// <summary>Finds the assertions behind the edges of an owner, for one kind of <see cref="RelatedField"/> and one question.</summary>
internal interface IMatchFinder
{
    /// <summary>What the owner must be.</summary>
    EntityCategory Owner { get; }

    /// <summary>Whether one assertion may speak for several edges of an owner.</summary>
    bool RowsRepeat { get; }

    /// <summary>Fills an empty list with the matches of an owner, ordered by node and row, each row once a node.</summary>
    void Find(int owner, List<Match> matches);
}
