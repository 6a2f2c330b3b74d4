using System.Collections;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>The variables of a request, as costs depend on them.</summary>
/// <param name="operation">The operation, which declares the defaults.</param>
/// <param name="coerced">The coerced values.</param>
/// <param name="given">The values as they came, which still tell what input objects were given.</param>
internal sealed class CostVariables(
    OperationDefinitionNode operation, VariableValues coerced, IReadOnlyDictionary<string, object?> given)
{
    private Dictionary<(string Name, InputObjectType Type), double>? _inputCosts;

    /// <summary>The value of a variable that tells the length of a list.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    /// <param name="size">The number, or how many values there are; null if it is null or neither.</param>
    /// <returns>Whether the variable has a value.</returns>
    public bool TryGetSize(string name, out long? size)
    {
        var hasValue = coerced.TryGet(name, out var value);
        size = value switch
        {
            int number => number,
            long number => number,
            ICollection values => values.Count,
            _ => null,
        };
        return hasValue;
    }

    /// <summary>What the fields cost that a variable gives of an input object, or of a list of them.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    /// <param name="type">The input object.</param>
    public double InputCost(string name, InputObjectType type)
    {
        // One variable can stand at many places; what it holds is walked through once.
        _inputCosts ??= [];
        if (!_inputCosts.TryGetValue((name, type), out var cost))
        {
            cost = Literal(name) is { } literal ? CostAnalysis.InputCost.OfValue(type, literal).Evaluate(this) : 0;
            _inputCosts.Add((name, type), cost);
        }

        return cost;
    }

    private ValueNode? Literal(string name) => given.TryGetValue(name, out var value)
        ? JsonLiterals.OfVariable(value)
        : operation.VariableDefinitions.FirstOrDefault(variable => variable.Variable.Name.Value == name)?.DefaultValue;
}
