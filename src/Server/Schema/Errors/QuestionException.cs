namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// A question that cannot be answered as it is asked. The message says what is wrong, where and what to do;
/// the code and the facts reach the client in the <c>extensions</c> of the error.
/// </summary>
internal sealed class QuestionException(string code, string message, IReadOnlyDictionary<string, object?> facts)
    : Exception(message)
{
    /// <summary>One of <see cref="QuestionCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>What a program needs to react, by name.</summary>
    public IReadOnlyDictionary<string, object?> Facts { get; } = facts;
}
