using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>What is wrong with a document that defines a schema.</summary>
internal sealed class SchemaProblems
{
    private readonly List<SchemaProblem> _all = [];

    /// <summary>Adds a problem.</summary>
    /// <param name="node">Where it is.</param>
    /// <param name="message">What is wrong.</param>
    public void Add(SyntaxNode node, string message) => _all.Add(new(message, node.Location));

    /// <summary>Adds problems.</summary>
    public void AddRange(IEnumerable<SchemaProblem> problems) => _all.AddRange(problems);

    /// <summary>Refuses the schema if anything is wrong with it.</summary>
    /// <exception cref="SchemaException">Something is; the problems are in the order of the document.</exception>
    public void ThrowIfAny()
    {
        if (_all.Count > 0)
        {
            throw new SchemaException([.. _all.OrderBy(problem => problem.Location?.Start ?? 0)]);
        }
    }
}
