using System.Collections;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>The variables of a request, for the computation of its cost.</summary>
/// <param name="operation">The operation, which declares the defaults.</param>
/// <param name="coerced">The coerced values.</param>
/// <param name="given">The original values, which still show the fields given in input objects.</param>
internal sealed class CostVariables(
    OperationDefinitionNode operation, VariableValues coerced, IReadOnlyDictionary<string, object?> given)
{
    private Dictionary<(string Name, InputObjectType Type), double>? _inputCosts;

    /// <summary>The value of a variable that determines the length of a list.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    /// <param name="size">The number, or the length if the value is a list; null otherwise.</param>
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

    /// <summary>The cost of the fields in a variable's input object, or in a list of these.</summary>
    /// <param name="name">The name without <c>$</c>.</param>
    /// <param name="type">The input object.</param>
    public double InputCost(string name, InputObjectType type)
    {
        // A variable may be used in many places; its content is traversed once.
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
