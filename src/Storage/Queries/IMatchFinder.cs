namespace KnowledgeGraph.Storage;

/// <summary>Finds the assertions for the edges of an owner, for one kind of <see cref="RelatedField"/> and one query.</summary>
internal interface IMatchFinder
{
    /// <summary>The category of the owner.</summary>
    EntityCategory Owner { get; }

    /// <summary>Whether one assertion can support several edges of an owner.</summary>
    bool RowsRepeat { get; }

    /// <summary>Fills an empty list with the matches of an owner, ordered by node and row; each row occurs once per node.</summary>
    void Find(int owner, List<Match> matches);
}
