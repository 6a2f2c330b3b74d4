namespace KnowledgeGraph.Contract.Tests.Naive;

/// <summary>An edge as the naive evaluator finds it.</summary>
internal sealed record NaiveEdge(
    Curie Node, Presence Presence, bool IsDirect, List<Curie> Through, List<Curie> Between, List<Curie> ExcludedIn, List<int> Rows, NaiveFrequency? Frequency, double? Value);
