using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>What clients of a server are told when the store fails: the code and what to do, but no folder and no address. The log has the rest.</summary>
internal static class StoreMessages
{
    /// <summary>The message for clients.</summary>
    public static string ForClients(GraphStoreException failure) => failure.Code switch
    {
        "STORE_EMPTY" => "There is no release to answer from yet.",
        "RELEASE_GONE" => failure.Message,
        "NEO4J_UNAVAILABLE" => "The database does not answer. What was asked may be asked again.",
        "NEO4J_BUSY" => "The database could not answer now. Ask again.",
        "NEO4J_TIMEOUT" => "The database was not done in time. Ask for less.",
        "RELEASE_DAMAGED" => "The release cannot be read. The log of the server says what is damaged.",
        _ => "The store could not answer. The log of the server says why.",
    };
}
