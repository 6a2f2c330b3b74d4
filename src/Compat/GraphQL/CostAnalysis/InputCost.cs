using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>
/// The cost of a field's input values: a constant, and variables that add to it. In addition to IBM's specification, each value of a list
/// costs 1, so that a long list in many places of a document is not free.
/// </summary>
/// <param name="Constant">The part that does not depend on variables.</param>
/// <param name="Variables">The variables that contain input objects, with their types.</param>
/// <param name="Lists">The variables that contain lists of other values.</param>
internal sealed record InputCost(double Constant, IReadOnlyList<(string Name, InputObjectType Type)> Variables, IReadOnlyList<string> Lists)
{
    /// <summary>Whether the cost does not depend on variables.</summary>
    public bool IsConstant => Variables.Count == 0 && Lists.Count == 0;

    /// <summary>The cost of arguments: the sum of their weights and of the costs of fields given in them.</summary>
    /// <param name="given">The given arguments, with their definitions.</param>
    public static InputCost Of(IEnumerable<(InputValueDefinition Definition, ValueNode Value)> given)
    {
        var sum = new Sum();
        foreach (var (definition, value) in given)
        {
            sum.Add(definition, value);
        }

        return sum.ToCost();
    }

    /// <summary>The cost of the fields given in an input object, or in a list of these.</summary>
    public static InputCost OfValue(InputObjectType type, ValueNode value)
    {
        var sum = new Sum();
        sum.AddFields(type, value);
        return sum.ToCost();
    }

    /// <summary>Computes the cost for values of variables.</summary>
    public double Evaluate(CostVariables variables) =>
        Variables.Aggregate(Constant, (sum, variable) => sum + variables.InputCost(variable.Name, variable.Type))
        + Lists.Sum(name => variables.TryGetSize(name, out var size) ? size ?? 0 : 0);

    private sealed class Sum
    {
        private readonly List<(string Name, InputObjectType Type)> _variables = [];
        private readonly List<string> _lists = [];
        private double _constant;

        public InputCost ToCost() => new(_constant, _variables, _lists);

        public void Add(InputValueDefinition definition, ValueNode value)
        {
            _constant += CostWeights.Of(definition);
            if (definition.Type.Named is InputObjectType type)
            {
                AddFields(type, value);
            }
            else if (definition.Type.Nullable is ListType)
            {
                AddItems(value);
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

        private void AddItems(ValueNode value)
        {
            if (value is VariableNode variable)
            {
                _lists.Add(variable.Name.Value);
            }
            else if (value is ListValueNode list)
            {
                _constant += list.Items.Count;
            }
        }
    }
}
