namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Marks the parameter of a resolver that takes the object the field belongs to.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
