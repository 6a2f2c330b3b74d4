namespace KnowledgeGraph.Bolt.Messages;

/// <summary>Handles the response to a request that returns no records.</summary>
internal sealed class Completion : ResponseHandler
{
    public bool IsDone { get; private set; }

    public Dictionary<string, object?> Metadata { get; private set; } = [];

    public Neo4jException? Error { get; private set; }

    public override void OnSuccess(Dictionary<string, object?> metadata)
    {
        Metadata = metadata;
        IsDone = true;
    }

    public override void OnFailure(Neo4jException error)
    {
        Error = error;
        IsDone = true;
    }
}
