using System.Text;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>One value of an enum (specification, section 3.9).</summary>
/// <param name="name">The name in GraphQL, for instance <c>VERY_RARE</c>.</param>
/// <param name="value">The value in C#; null for the name itself.</param>
/// <param name="description">What the value means.</param>
/// <param name="deprecationReason">Why it should not be used any more; null if it may be used.</param>
public sealed class EnumValueDefinition(
    string name,
    object? value = null,
    string? description = null,
    string? deprecationReason = null)
{
    /// <summary>The name in GraphQL.</summary>
    public string Name { get; } = name;

    /// <summary>The value in C#.</summary>
    public object Value { get; } = value ?? name;

    /// <summary>What the value means; null if nobody said.</summary>
    public string? Description { get; } = description;

    /// <summary>Why it should not be used any more; null if it may be used.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>Whether it should not be used any more.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The name as JSON: in quotes, in UTF-8.</summary>
    internal byte[] Json { get; } = Encoding.UTF8.GetBytes($"\"{name}\"");
}
