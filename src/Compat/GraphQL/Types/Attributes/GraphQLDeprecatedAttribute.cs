namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Marks an element as deprecated, like <see cref="ObsoleteAttribute"/>.</summary>
/// <param name="deprecationReason">The reason, in Markdown.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDeprecatedAttribute(string deprecationReason) : Attribute
{
    /// <summary>The reason, in Markdown.</summary>
    public string DeprecationReason { get; } = deprecationReason;
}
