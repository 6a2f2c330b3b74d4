namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Finds, at the beginning of a statement, the terms at or below those that a question names. Each closure is a walk down
/// <c>SUBCLASS_OF</c>: Neo4j prunes it breadth first, which measures as fast as a materialised relationship would (docs/neo4j.md).
/// </summary>
/// <param name="parameters">The parameters of the statement; the terms are added.</param>
internal sealed class TermClosures(Dictionary<string, object?> parameters)
{
    /// <summary>The text, before anything that speaks of the closures.</summary>
    public Cypher Text { get; private set; } = Cypher.None;

    /// <summary>What a subquery must import, after <c>CALL (</c> and another name.</summary>
    public Cypher Imports => ImportsAlone.IsEmpty ? Cypher.None : Cypher.Of(",") + ImportsAlone;

    /// <summary>What a subquery must import that imports nothing else.</summary>
    public Cypher ImportsAlone { get; private set; } = Cypher.None;

    /// <summary>Adds <c>onsets</c> and <c>modifiers</c>, where the filter names terms.</summary>
    public void Add(AssertionFilter filter)
    {
        if (filter.Onset is { } onset)
        {
            Add(Ids.With("‹term›", "onset").With("‹terms›", "onsets"), Cypher.Of("onsets"), "onset", onset);
        }

        if (filter.Modifier is { } modifier)
        {
            Add(Ids.With("‹term›", "modifier").With("‹terms›", "modifiers"), Cypher.Of("modifiers"), "modifier", modifier);
        }
    }

    /// <summary>Adds <c>under</c>: the nodes at or below a term, none where there is no such term.</summary>
    public void AddUnder(Curie? under)
    {
        if (under is { } term)
        {
            Add(Nodes, Cypher.Of("under"), "under", term);
        }
    }

    // The term itself counts even where the release does not hold it.
    private static Cypher Ids { get; } = Cypher.Of("""
        CALL () {
          OPTIONAL MATCH (:Entity {release: $release, id: $‹term›})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
          RETURN collect(DISTINCT t.id) + [$‹term›] AS ‹terms›
        }
        """);

    private static Cypher Nodes { get; } = Cypher.Of("""
        CALL () {
          OPTIONAL MATCH (:Entity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
          RETURN collect(DISTINCT t) AS under
        }
        """);

    /// <summary>Adds a list under a name, found by clauses that speak of a term as a parameter.</summary>
    public void Add(Cypher text, Cypher name, string parameter, Curie term)
    {
        Text += text;
        ImportsAlone = ImportsAlone.IsEmpty ? name : ImportsAlone + Cypher.Of(",") + name;
        parameters[parameter] = term.ToString();
    }
}
