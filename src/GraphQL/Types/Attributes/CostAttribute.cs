namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>
/// Says what a field, an argument, an input field or a value of an object or enum type costs: the directive
/// <c>@cost</c> of IBM's GraphQL Cost Directives specification.
/// </summary>
/// <param name="weight">The cost. Negative weights make a field with several parts cheaper, down to nothing.</param>
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
