using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The messages that clients of a server get if the store fails. They omit folders and addresses, which are in the log.</summary>
internal static class StoreMessages
{
    /// <summary>The message for clients.</summary>
    public static string ForClients(GraphStoreException failure) => failure.Code switch
    {
        "STORE_EMPTY" => "There is no release yet.",
        "RELEASE_GONE" => failure.Message,
        "NEO4J_UNAVAILABLE" => "The database does not respond. The request can be retried.",
        "NEO4J_BUSY" => "The database is busy. Retry the request.",
        "NEO4J_TIMEOUT" => "The database timed out. Request less.",
        "RELEASE_DAMAGED" => "The release cannot be read. The server's log says what is damaged.",
        _ => "The store failed. The server's log says why.",
    };
}
