namespace KnowledgeGraph.Server.Schema;

/// <summary>Which assertions on two diseases count. All given conditions must hold.</summary>
public sealed class ConditionAssertionFilterInput : AssertionFilterInputBase;
