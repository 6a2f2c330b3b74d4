namespace KnowledgeGraph.Server.Schema;

/// <summary>Which assertions on two diseases count. Every condition that is given must hold.</summary>
public sealed class ConditionAssertionFilterInput : AssertionFilterInputBase;
