namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Excludes a member or enum value from the schema.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Field)]
public sealed class GraphQLIgnoreAttribute : Attribute;
