namespace KnowledgeGraph.GraphQL.Types;

/// <summary>The schema that an attribute contributes to.</summary>
public interface IDescriptorContext;
