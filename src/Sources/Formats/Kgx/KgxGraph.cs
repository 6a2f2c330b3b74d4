namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>A KGX graph as one JSON document.</summary>
/// <param name="Nodes">Its nodes, in file order.</param>
/// <param name="Edges">Its edges, in file order.</param>
public sealed record KgxGraph(IReadOnlyList<KgxNode> Nodes, IReadOnlyList<KgxEdge> Edges);
