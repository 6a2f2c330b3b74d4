namespace KnowledgeGraph.Bolt;

/// <summary>Records of a result were requested after it was consumed or its transaction ended.</summary>
public class ResultConsumedException(string message) : ClientException(BoltErrorCodes.Closed, message);

/// <summary>A transaction was used after it was committed or rolled back.</summary>
public class TransactionClosedException(string message) : ClientException(BoltErrorCodes.Closed, message);

/// <summary>A transaction or an auto-commit query was started in a session that has an open transaction.</summary>
public class TransactionNestingException(string message) : ClientException(BoltErrorCodes.Closed, message);

/// <summary>A transaction was used after one of its statements failed; the inner exception is that failure.</summary>
public sealed class TransactionTerminatedException : ClientException
{
    internal TransactionTerminatedException(Exception failure)
        : base((failure as Neo4jException)?.Code, failure.Message, failure)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => (InnerException as Neo4jException)?.IsRetriable ?? false;
}
