namespace KnowledgeGraph.Sources;

/// <summary>An import failed. The message says what happened, where, and what to do about it.</summary>
public sealed class ImportException : Exception
{
    internal ImportException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>A stable code: one of <see cref="ImportErrorCodes"/> or <see cref="SourceErrorCodes"/>.</summary>
    public string Code { get; }
}
