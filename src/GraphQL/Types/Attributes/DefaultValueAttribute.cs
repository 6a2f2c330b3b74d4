namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Gives an argument or input field a default.</summary>
/// <param name="value">The default, of the C# type of the parameter or property; null for no default.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The default.</summary>
    public object? Value { get; } = value;
}
