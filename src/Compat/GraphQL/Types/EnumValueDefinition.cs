using System.Text;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>One value of an enum (specification, section 3.9).</summary>
/// <param name="name">The name in GraphQL, such as <c>VERY_RARE</c>.</param>
/// <param name="value">The value in C#; null to use the name.</param>
/// <param name="description">The description.</param>
/// <param name="deprecationReason">The deprecation reason; null if it is not deprecated.</param>
internal sealed class EnumValueDefinition(
    string name,
    object? value = null,
    string? description = null,
    string? deprecationReason = null)
{
    /// <summary>The name in GraphQL.</summary>
    public string Name { get; } = name;

    /// <summary>The value in C#.</summary>
    public object Value { get; } = value ?? name;

    /// <summary>The description; null if there is none.</summary>
    public string? Description { get; } = description;

    /// <summary>The deprecation reason; null if it is not deprecated.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The name as a JSON string in UTF-8, with quotes.</summary>
    internal byte[] Json { get; } = Encoding.UTF8.GetBytes($"\"{name}\"");
}
