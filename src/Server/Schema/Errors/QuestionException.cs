namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// The query cannot be answered. The message says what is wrong, where, and what to do. The <c>extensions</c> of the error contain
/// the code and the facts.
/// </summary>
internal sealed class QuestionException(string code, string message, IReadOnlyDictionary<string, object?> facts)
    : Exception(message)
{
    /// <summary>One of <see cref="QuestionCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>Details for programs, by name.</summary>
    public IReadOnlyDictionary<string, object?> Facts { get; } = facts;
}
