using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>The problems of a document that defines a schema.</summary>
internal sealed class SchemaProblems
{
    private readonly List<SchemaProblem> _all = [];

    /// <summary>Adds a problem.</summary>
    /// <param name="node">The node that has the problem.</param>
    /// <param name="message">The problem.</param>
    public void Add(SyntaxNode node, string message) => _all.Add(new(message, node.Location));

    /// <summary>Adds problems.</summary>
    public void AddRange(IEnumerable<SchemaProblem> problems) => _all.AddRange(problems);

    /// <summary>Throws if there are problems.</summary>
    /// <exception cref="SchemaException">There are problems, which are listed in document order.</exception>
    public void ThrowIfAny()
    {
        if (_all.Count > 0)
        {
            throw new SchemaException([.. _all.OrderBy(problem => problem.Location?.Start ?? 0)]);
        }
    }
}
