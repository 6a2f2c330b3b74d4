namespace KnowledgeGraph.Bolt;

/// <summary>Errors in the use of a driver, session, transaction or result.</summary>
internal static class UsageErrors
{
    public static ClientException DriverClosed() => new(BoltErrorCodes.Closed, "The driver is closed.");

    public static ClientException SessionClosed() => new(BoltErrorCodes.Closed, "The session is closed.");

    public static ClientException Busy() =>
        new(BoltErrorCodes.Closed, "Another call of this session has not finished; sessions serve one caller at a time.");

    public static TransactionNestingException TransactionOpen() =>
        new("The session has an open transaction; commit it or roll it back first.");

    public static TransactionClosedException TransactionEnded(string how) => new($"The transaction has been {how}.");

    public static ResultConsumedException ResultConsumed() =>
        new("The result has been consumed, or its transaction or session has ended: its records are gone.");

    public static InvalidOperationException NoCurrent() => new("There is no current record: FetchAsync was not called, or found none.");
}
