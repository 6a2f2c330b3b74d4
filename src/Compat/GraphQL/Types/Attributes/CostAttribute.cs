namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>
/// Sets the cost of a field, an argument, an input field, or a value of an object or enum type: the directive <c>@cost</c> of IBM's
/// GraphQL Cost Directives specification.
/// </summary>
/// <param name="weight">The cost. Negative weights reduce the cost of a field with several parts, to no less than 0.</param>
[AttributeUsage(
    AttributeTargets.Class
    | AttributeTargets.Enum
    | AttributeTargets.Method
    | AttributeTargets.Parameter
    | AttributeTargets.Property
    | AttributeTargets.Struct)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The cost.</summary>
    internal double Weight { get; } = weight;
}
