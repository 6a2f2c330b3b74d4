namespace KnowledgeGraph.Sources;

/// <summary>A source file cannot be read in its recognised format. A single invalid row is a <see cref="SourceRejection"/> instead.</summary>
public sealed class SourceException : Exception
{
    internal SourceException(string code, string file, long? line, string problem, Exception? inner = null)
        : base(line is null ? $"{file}: {problem}" : $"{file}, line {line}: {problem}", inner)
    {
        Code = code;
        File = file;
        Line = line;
    }

    /// <summary>One of <see cref="SourceErrorCodes"/>.</summary>
    public string Code { get; }

    /// <summary>Path of the file, as it was given.</summary>
    public string File { get; }

    /// <summary>Line, from 1, if known.</summary>
    public long? Line { get; }
}
