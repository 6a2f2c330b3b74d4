namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Marks a C# type as an interface of the schema.</summary>
/// <param name="name">The name in GraphQL; null for the C# name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in GraphQL; null for the C# name.</summary>
    public string? Name { get; } = name;
}
