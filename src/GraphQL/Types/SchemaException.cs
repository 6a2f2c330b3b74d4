namespace KnowledgeGraph.GraphQL.Types;

/// <summary>A schema that cannot be made. The message names types and members by their coordinates.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>A schema with one problem.</summary>
    /// <param name="message">What is wrong.</param>
    public SchemaException(string message)
        : base(message)
    {
        Problems = [new(message)];
    }

    /// <summary>A schema with problems.</summary>
    /// <param name="problems">What is wrong; at least one. The message has a line for each.</param>
    public SchemaException(IReadOnlyList<SchemaProblem> problems)
        : base(string.Join('\n', problems))
    {
        Problems = problems;
    }

    /// <summary>Everything that is wrong, in the order of the document if there is one.</summary>
    public IReadOnlyList<SchemaProblem> Problems { get; }
}
