namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Marks the parameter of a resolver that receives the parent object.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
