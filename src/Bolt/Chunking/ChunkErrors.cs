namespace KnowledgeGraph.Bolt.Chunking;

/// <summary>What can be wrong with the framing of a message.</summary>
internal static class ChunkErrors
{
    public static ProtocolException TooLarge(int limit) =>
        new($"Bolt: a message is larger than the {limit} bytes allowed.") { Code = BoltErrorCodes.MalformedMessage };
}
