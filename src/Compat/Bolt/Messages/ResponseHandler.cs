using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Messages;

/// <summary>
/// Handles the response to a request: any number of records, then success or failure. A request that the server ignored after an earlier
/// failure fails with that failure; if the connection broke, it fails with the reason.
/// </summary>
internal abstract class ResponseHandler
{
    /// <summary>Handles a record; the reader is positioned before the list of its values.</summary>
    public virtual void OnRecord(ref PackStreamReader reader) => throw MessageErrors.UnexpectedRecord();

    public abstract void OnSuccess(Dictionary<string, object?> metadata);

    public abstract void OnFailure(Neo4jException error);
}
