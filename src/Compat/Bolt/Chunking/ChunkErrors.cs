namespace KnowledgeGraph.Bolt.Chunking;

/// <summary>Errors in the framing of messages.</summary>
internal static class ChunkErrors
{
    public static ProtocolException TooLarge(int limit) =>
        new($"Bolt: a message is larger than the {limit} bytes allowed.") { Code = BoltErrorCodes.MalformedMessage };
}
