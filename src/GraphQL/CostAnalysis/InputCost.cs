using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>What the values given to a field cost: a number, and the variables of input objects that add to it.</summary>
/// <param name="Constant">What does not depend on variables.</param>
/// <param name="Variables">The variables, with the input objects they stand for.</param>
internal sealed record InputCost(double Constant, IReadOnlyList<(string Name, InputObjectType Type)> Variables)
{
    /// <summary>Whether it is the same for all variables.</summary>
    public bool IsConstant => Variables.Count == 0;

    /// <summary>What arguments cost together, each its weight and what the fields given in it cost.</summary>
    /// <param name="given">The arguments that are given, with their definitions.</param>
    public static InputCost Of(IEnumerable<(InputValueDefinition Definition, ValueNode Value)> given)
    {
        var sum = new Sum();
        foreach (var (definition, value) in given)
        {
            sum.Add(definition, value);
        }

        return sum.ToCost();
    }

    /// <summary>What the fields cost that are given of an input object, or of a list of them.</summary>
    public static InputCost OfValue(InputObjectType type, ValueNode value)
    {
        var sum = new Sum();
        sum.AddFields(type, value);
        return sum.ToCost();
    }

    /// <summary>The cost with the values of variables.</summary>
    public double Evaluate(CostVariables variables) =>
        Variables.Aggregate(Constant, (sum, variable) => sum + variables.InputCost(variable.Name, variable.Type));

    private sealed class Sum
    {
        private readonly List<(string Name, InputObjectType Type)> _variables = [];
        private double _constant;

        public InputCost ToCost() => new(_constant, _variables);

        public void Add(InputValueDefinition definition, ValueNode value)
        {
            _constant += CostWeights.Of(definition);
            if (definition.Type.Named is InputObjectType type)
            {
                AddFields(type, value);
            }
        }

        public void AddFields(InputObjectType type, ValueNode value)
        {
            switch (value)
            {
                case VariableNode variable:
                    _variables.Add((variable.Name.Value, type));
                    break;
                case ListValueNode list:
                    foreach (var item in list.Items)
                    {
                        AddFields(type, item);
                    }

                    break;
                case ObjectValueNode given:
                    foreach (var field in given.Fields)
                    {
                        if (type.FindField(field.Name.Value) is { } definition)
                        {
                            Add(definition, field.Value);
                        }
                    }

                    break;
            }
        }
    }
}
