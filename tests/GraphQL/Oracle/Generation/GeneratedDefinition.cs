using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>An operation or fragment of a document that is being generated.</summary>
/// <param name="name">Its name; null for an anonymous operation.</param>
/// <param name="type">What it selects from.</param>
internal sealed class GeneratedDefinition(string? name, NamedType type)
{
    /// <summary>Its name; null for an anonymous operation.</summary>
    public string? Name { get; } = name;

    /// <summary>What it selects from.</summary>
    public NamedType Type { get; } = type;

    /// <summary>Its selection set.</summary>
    public List<string> Tokens { get; } = [];

    /// <summary>Its directives.</summary>
    public List<string> Directives { get; } = [];

    /// <summary>The variables that stand in it.</summary>
    public HashSet<string> Variables { get; } = [];

    /// <summary>The fragments that it spreads.</summary>
    public HashSet<GeneratedDefinition> Spreads { get; } = [];

    /// <summary>The fragments that it spreads, directly or through others.</summary>
    public HashSet<GeneratedDefinition> Reached()
    {
        var reached = new HashSet<GeneratedDefinition>();
        var pending = new Stack<GeneratedDefinition>(Spreads);
        while (pending.TryPop(out var fragment))
        {
            if (reached.Add(fragment))
            {
                foreach (var next in fragment.Spreads)
                {
                    pending.Push(next);
                }
            }
        }

        return reached;
    }
}
