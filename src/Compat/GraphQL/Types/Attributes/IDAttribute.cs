namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Sets the type of a field, argument or input field to <c>ID</c>, or to a list of IDs.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute : Attribute;
