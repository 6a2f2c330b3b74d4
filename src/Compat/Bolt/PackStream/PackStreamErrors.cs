namespace KnowledgeGraph.Bolt.PackStream;

/// <summary>Errors in reading and writing PackStream.</summary>
internal static class PackStreamErrors
{
    public static ProtocolException Truncated(int position) =>
        Malformed($"PackStream: the message ends within the value at byte {position}.");

    public static ProtocolException UnexpectedMarker(byte marker, int position, string expected) =>
        Malformed($"PackStream: expected {expected} at byte {position}, found marker {marker:X2}.");

    public static ProtocolException SizeBeyondMessage(string what, long size, int position) =>
        Malformed($"PackStream: the {what} at byte {position} states {size} items, more than the message can hold.");

    public static ProtocolException TooDeep(int position, int limit) =>
        Malformed($"PackStream: values are nested deeper than {limit} at byte {position}.");

    public static ProtocolException NotUtf8(int position) =>
        Malformed($"PackStream: the string at byte {position} is not UTF-8.");

    public static ProtocolException UnknownStructure(byte tag, int position) =>
        new($"PackStream: the structure with tag {tag:X2} at byte {position} is none that this client reads "
            + "(node 4E, relationship 52, unbound relationship 72, path 50).")
        { Code = BoltErrorCodes.UnknownStructure };

    public static ProtocolException WrongFieldCount(byte tag, int expected, int actual, int position) =>
        Malformed($"PackStream: the structure with tag {tag:X2} at byte {position} has {actual} fields, expected {expected}.");

    public static ProtocolException PathIndex(long index) =>
        Malformed($"PackStream: a path refers to its element {index}, which it does not have.");

    public static ProtocolException Unsendable(Type type) =>
        new($"A value of type {type} cannot be sent: parameters are null, Boolean, integers, floats, strings, byte arrays, "
            + "lists and dictionaries with string keys.")
        { Code = BoltErrorCodes.UnsupportedParameter };

    public static ProtocolException IntegerTooLarge(ulong value) =>
        new($"The integer {value} cannot be sent: Cypher's integers have 64 bits with a sign.") { Code = BoltErrorCodes.UnsupportedParameter };

    public static ProtocolException NotUnicode() =>
        new("A string with an unpaired surrogate cannot be sent: it has no UTF-8 form.") { Code = BoltErrorCodes.UnsupportedParameter };

    public static ProtocolException TooDeepToSend(int limit) =>
        new($"Parameters nested deeper than {limit} cannot be sent.") { Code = BoltErrorCodes.UnsupportedParameter };

    private static ProtocolException Malformed(string message) => new(message) { Code = BoltErrorCodes.MalformedMessage };
}
