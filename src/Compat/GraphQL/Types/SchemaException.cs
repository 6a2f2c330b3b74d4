namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A schema is not valid. The message refers to types and members by their coordinates.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Creates an exception with one problem.</summary>
    /// <param name="message">The problem.</param>
    internal SchemaException(string message)
        : base(message)
    {
        Problems = [new(message)];
    }

    /// <summary>Creates an exception with several problems.</summary>
    /// <param name="problems">The problems, at least one. The message has one line for each.</param>
    internal SchemaException(IReadOnlyList<SchemaProblem> problems)
        : base(string.Join('\n', problems))
    {
        Problems = problems;
    }

    /// <summary>All problems, in document order if there is a document.</summary>
    public IReadOnlyList<SchemaProblem> Problems { get; }
}
