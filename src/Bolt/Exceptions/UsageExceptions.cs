namespace KnowledgeGraph.Bolt;

/// <summary>The records of a result are asked for after it was consumed or its transaction ended.</summary>
public class ResultConsumedException(string message) : ClientException(BoltErrorCodes.Closed, message);

/// <summary>A transaction is used after it was committed or rolled back.</summary>
public class TransactionClosedException(string message) : ClientException(BoltErrorCodes.Closed, message);

/// <summary>A second transaction or a query of its own is started in a session that has an open transaction.</summary>
public class TransactionNestingException(string message) : ClientException(BoltErrorCodes.Closed, message);

/// <summary>A transaction is used after one of its statements failed; the failure is the inner exception.</summary>
public sealed class TransactionTerminatedException : ClientException
{
    internal TransactionTerminatedException(Exception failure)
        : base((failure as Neo4jException)?.Code, failure.Message, failure)
    {
    }

    /// <inheritdoc/>
    public override bool IsRetriable => (InnerException as Neo4jException)?.IsRetriable ?? false;
}
