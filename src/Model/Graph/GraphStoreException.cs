namespace KnowledgeGraph.Model;

/// <summary>A store could not do what was asked; the message says what, where and what to do about it.</summary>
public sealed class GraphStoreException : Exception
{
    /// <summary>Makes the exception.</summary>
    public GraphStoreException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>A stable code, for example <c>STORE_EMPTY</c>, <c>STORE_READ_ONLY</c>, <c>STORE_FULL</c>, <c>RELEASE_DAMAGED</c>.</summary>
    public string Code { get; }
}
