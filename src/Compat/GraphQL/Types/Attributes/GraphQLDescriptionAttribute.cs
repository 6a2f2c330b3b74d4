namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Describes a type, field, argument or enum value, instead of its XML documentation.</summary>
/// <param name="description">The description, in Markdown.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description, in Markdown.</summary>
    public string Description { get; } = description;
}
