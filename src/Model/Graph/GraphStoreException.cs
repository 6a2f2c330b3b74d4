namespace KnowledgeGraph.Model;

/// <summary>An operation of a store failed. The message says what is wrong, where, and what to do.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    public GraphStoreException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>A stable code, for example <c>STORE_EMPTY</c>, <c>STORE_READ_ONLY</c>, <c>STORE_FULL</c>, <c>RELEASE_DAMAGED</c>.</summary>
    public string Code { get; }
}
