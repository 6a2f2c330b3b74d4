namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Marks a C# type as a union of the object types derived from it.</summary>
/// <param name="name">The name in GraphQL; null for the C# name.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in GraphQL; null for the C# name.</summary>
    public string? Name { get; } = name;
}
