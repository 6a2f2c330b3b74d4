namespace KnowledgeGraph.Server;

/// <summary>The log messages of the program.</summary>
internal static partial class ServerLog
{
    /// <summary>Logs a store failure in one line. The message says what is wrong and what to do; the stack trace is logged at Debug level only.</summary>
    public static void StoreFailed(ILogger logger, string code, Exception failure)
    {
        StoreFailed(logger, code, failure.Message.ReplaceLineEndings(" "));
        StoreFailedAt(logger, code, failure);
    }

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "The field {Path} failed")]
    public static partial void ResolverFailed(ILogger logger, string path, Exception failure);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "No release in {Folder} yet; building the starter graph's release")]
    public static partial void BuildingStarterGraph(ILogger logger, string folder);

    [LoggerMessage(EventId = 4, Level = LogLevel.Information, Message = "Built the starter graph's release {Hash}: {Entities} entities, {Assertions} assertions")]
    public static partial void StarterGraphBuilt(ILogger logger, string hash, int entities, int assertions);

    [LoggerMessage(EventId = 5, Level = LogLevel.Information, Message = "Serving {Store} at {Address}")]
    public static partial void Answering(ILogger logger, string store, string address);

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "The store failed with {Code}: {Problem}")]
    private static partial void StoreFailed(ILogger logger, string code, string problem);

    [LoggerMessage(EventId = 6, Level = LogLevel.Debug, Message = "Stack trace of the store failure {Code}")]
    private static partial void StoreFailedAt(ILogger logger, string code, Exception failure);
}
