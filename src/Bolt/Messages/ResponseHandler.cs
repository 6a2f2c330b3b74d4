using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Messages;

/// <summary>
/// What a request does with its answer: any number of records, then success or failure. A request that the server ignored
/// after an earlier failure fails with that failure; one whose connection broke, with the reason.
/// </summary>
internal abstract class ResponseHandler
{
    /// <summary>One record; the reader stands before the list of its values.</summary>
    public virtual void OnRecord(ref PackStreamReader reader) => throw MessageErrors.UnexpectedRecord();

    public abstract void OnSuccess(Dictionary<string, object?> metadata);

    public abstract void OnFailure(Neo4jException error);
}
