using System.Globalization;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>The length of the lists of a selected field with <c>@listSize</c>.</summary>
internal sealed class ListLength
{
    private readonly SchemaCoordinate _coordinate;
    private readonly FieldNode _node;
    private readonly ListSize _size;
    private readonly List<Slice> _slices = [];

    /// <param name="coordinate">The field, for errors.</param>
    /// <param name="node">The selection of the field.</param>
    /// <param name="definition">Its definition, with the defaults of slicing arguments.</param>
    /// <param name="size">Its <c>@listSize</c>.</param>
    public ListLength(SchemaCoordinate coordinate, FieldNode node, FieldDefinition definition, ListSize size)
    {
        _coordinate = coordinate;
        _node = node;
        _size = size;
        foreach (var name in size.SlicingArguments)
        {
            var given = node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value;
            _slices.Add(new(given, Length(definition.FindArgument(name)?.DefaultValue)));
        }
    }

    /// <summary>Whether the length does not depend on variables.</summary>
    public bool IsConstant => _slices.TrueForAll(slice => slice.Given is not VariableNode);

    /// <summary>Whether the length applies to the given child field.</summary>
    public bool IsOf(FieldDefinition field) => _size.SizedFields.Contains(field.Name);

    /// <summary>Whether the length applies to the field itself.</summary>
    public bool IsOwn => _size.SizedFields.Count == 0;

    /// <summary>The length, at least 0: the largest slicing argument; if there is none, the assumed size, or else 1.</summary>
    public double Evaluate(CostVariables variables)
    {
        long? longest = null;
        foreach (var slice in _slices)
        {
            if (slice.Evaluate(variables) is { } length && length >= (longest ?? length))
            {
                longest = length;
            }
        }

        var assumed = _slices.Count > 0 ? _size.SlicingArgumentDefaultValue ?? _size.AssumedSize : _size.AssumedSize;
        return Math.Max(0, longest ?? assumed ?? 1);
    }

    /// <summary>Checks that exactly one slicing argument is given, if this is required.</summary>
    /// <exception cref="RequestException">None is given, or more than one.</exception>
    public void RequireOneSlicingArgument(CostVariables variables)
    {
        if (!_size.RequireOneSlicingArgument || _slices.Count == 0)
        {
            return;
        }

        var given = _slices.Count(slice => slice.IsGiven(variables));
        if (given != 1)
        {
            throw new RequestException(ErrorBuilder.New()
                .SetMessage($"The field '{_coordinate}' needs exactly one of the arguments {string.Join(", ", _size.SlicingArguments)}, not {given}.")
                .SetCode(ErrorCodes.Execution.OneSlicingArgumentRequired)
                .AddLocation(_node)
                .Build());
        }
    }

    /// <summary>
    /// The given number, or the length of a given list: a list argument that names the requested items determines the length as well,
    /// although the specification only has numbers.
    /// </summary>
    private static long? Length(ValueNode? literal) => literal switch
    {
        IntValueNode number => long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : long.MaxValue,
        ListValueNode list => list.Items.Count,
        _ => null,
    };

    private readonly record struct Slice(ValueNode? Given, long? Default)
    {
        public long? Evaluate(CostVariables variables) => Given switch
        {
            null => Default,
            VariableNode variable => variables.TryGetSize(variable.Name.Value, out var size) ? size : Default,
            _ => Length(Given),
        };

        public bool IsGiven(CostVariables variables) => Given switch
        {
            VariableNode variable => variables.TryGetSize(variable.Name.Value, out var size) && size is not null,
            _ => Given is not (null or NullValueNode),
        };
    }
}
