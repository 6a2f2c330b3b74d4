namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>On a member of a type extension: replaces a property of the extended type.</summary>
/// <param name="name">The name of the C# property.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>The name of the C# property.</summary>
    public string Name { get; } = name;
}
