namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Marks what clients should not use any more, as <see cref="ObsoleteAttribute"/> does too.</summary>
/// <param name="deprecationReason">Why, in Markdown.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    /// <summary>Why, in Markdown.</summary>
    public string DeprecationReason { get; } = deprecationReason;
}
