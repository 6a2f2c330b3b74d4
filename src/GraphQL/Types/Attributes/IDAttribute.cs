namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Makes a field, argument or input field of type <c>ID</c>, or of a list of them.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute : Attribute;
