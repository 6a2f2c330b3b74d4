namespace KnowledgeGraph.Sources;

/// <summary>A source file that cannot be read as what it is taken for. A single bad row is no exception but a <see cref="SourceRejection"/>.</summary>
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

    /// <summary>Line, from 1, where it is known.</summary>
    public long? Line { get; }
}
