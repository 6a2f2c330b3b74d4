namespace KnowledgeGraph.Bolt.Messages;

/// <summary>Errors in the content or sequence of messages.</summary>
internal static class MessageErrors
{
    public static ProtocolException UnexpectedRecord() => Unexpected("a record came in answer to a request that has none");

    public static ProtocolException UnknownMessage(byte tag) => Unexpected($"the server sent a message with tag {tag:X2}, which a client does not know");

    public static ProtocolException Unrequested() => Unexpected("the server sent an answer to no request");

    public static ProtocolException Incomplete(string message) => Unexpected($"{message} is not what the specification says");

    public static ClientException Ignored() => new(BoltErrorCodes.ConnectionLost, "The server ignored the request because the connection was reset.");

    private static ProtocolException Unexpected(string what) => new($"Bolt: {what}.") { Code = BoltErrorCodes.UnexpectedMessage };
}
