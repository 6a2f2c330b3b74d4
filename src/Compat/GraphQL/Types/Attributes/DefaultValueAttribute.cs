namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Sets the default value of an argument or input field.</summary>
/// <param name="value">The default, of the C# type of the parameter or property; null for none.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>The default.</summary>
    public object? Value { get; } = value;
}
