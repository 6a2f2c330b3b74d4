using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>
/// Computes the cost of operations by static analysis according to IBM's GraphQL Cost Directives specification. A selection that fragments
/// insert in many places is analysed once, so that the effort depends on the length of the document, not on the expanded fragments.
/// </summary>
internal sealed class CostAnalyzer
{
    // Above this, the cost is not computed. The limit on selected fields usually applies long before, but with abstract types, the same
    // fields are merged once per possible type.
    private const int MaxMergedFields = 50_000;

    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly OperationDefinitionNode _operation;
    private readonly Dictionary<SelectionKey, int> _known = [];
    private readonly List<SelectionCost> _selections = [];
    private int _mergedFields;

    private CostAnalyzer(
        Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, OperationDefinitionNode operation)
    {
        _schema = schema;
        _fragments = fragments;
        _operation = operation;
    }

    /// <summary>Analyses the cost of an operation.</summary>
    /// <param name="schema">The schema; the operation must be valid.</param>
    /// <param name="fragments">The fragments of the document by name.</param>
    /// <param name="root">The root type of the operation.</param>
    /// <param name="operation">The operation.</param>
    /// <exception cref="RequestException">The operation is too complex.</exception>
    public static OperationCost Analyze(
        Schema schema,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        ObjectType root,
        OperationDefinitionNode operation)
    {
        var analyzer = new CostAnalyzer(schema, fragments, operation);
        analyzer.Selection(root, new(Parent: null, [operation.SelectionSet]), parentLength: null);
        return new(analyzer._selections, CostWeights.Of(root, schema));
    }

    /// <summary>Analyses a selection and its descendants; returns its index.</summary>
    private int Selection(NamedType type, SelectionKey key, ListLength? parentLength)
    {
        if (!_known.TryGetValue(key, out var place))
        {
            var alternatives = _schema.GetPossibleTypes(type)
                .Select(possible => Fields(possible, key.SelectionSets, parentLength))
                .ToList();
            place = _selections.Count;
            _selections.Add(new(alternatives));
            _known.Add(key, place);
        }

        return place;
    }

    private IReadOnlyList<FieldCost> Fields(ObjectType type, IReadOnlyList<SelectionSetNode> selectionSets, ListLength? parentLength)
    {
        var merged = MergedFields.Of(_schema, _fragments, type, selectionSets);
        _mergedFields += merged.Count;
        if (_mergedFields > MaxMergedFields)
        {
            throw CostErrors.TooIntricate(_operation, MaxMergedFields);
        }

        return
        [
            .. from nodes in merged.Groups
               let definition = _schema.FindField(type, nodes[0].Name.Value)
               where definition is not null && nodes[0].Name.Value != "__typename"
               select Field(SchemaCoordinate.OfMember(type.Name, definition.Name), definition, nodes, parentLength),
        ];
    }

    /// <param name="coordinate">The field, for errors.</param>
    /// <param name="definition">The field.</param>
    /// <param name="nodes">The merged selections of the field, which all have the arguments of the first.</param>
    /// <param name="parentLength">The <c>@listSize</c> of the parent field.</param>
    private FieldCost Field(
        SchemaCoordinate coordinate, FieldDefinition definition, IReadOnlyList<FieldNode> nodes, ListLength? parentLength)
    {
        var slicing = definition.ListSize is { } size ? new ListLength(coordinate, nodes[0], definition, size) : null;
        var isList = definition.Type.Nullable is ListType;
        var selectionSets = nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>().ToArray();
        return new()
        {
            Weight = CostWeights.Of(definition),
            Inputs = InputCost.Of(Inputs(definition, nodes[0])),
            TypeWeight = CostWeights.Of(definition.Type.Named, _schema),
            Length = (isList, slicing) switch
            {
                (true, { IsOwn: true }) => slicing,
                (true, null) when parentLength?.IsOf(definition) is true => parentLength,
                _ => null,
            },
            Slicing = slicing,
            Selection = definition.Type.IsComposite
                ? Selection(definition.Type.Named, new(definition, selectionSets), slicing)
                : null,
        };
    }

    private IEnumerable<(InputValueDefinition Definition, ValueNode Value)> Inputs(FieldDefinition definition, FieldNode node) =>
        Given(node.Arguments, definition.FindArgument).Concat(node.Directives.SelectMany(directive =>
            _schema.FindDirective(directive.Name.Value) is { } known ? Given(directive.Arguments, known.FindArgument) : []));

    private static IEnumerable<(InputValueDefinition Definition, ValueNode Value)> Given(
        IReadOnlyList<ArgumentNode> arguments, Func<string, InputValueDefinition?> find) =>
        from argument in arguments
        let definition = find(argument.Name.Value)
        where definition is not null
        select (definition, argument.Value);

    /// <summary>A selection, identified by its field and the merged selection sets.</summary>
    private readonly record struct SelectionKey(FieldDefinition? Parent, IReadOnlyList<SelectionSetNode> SelectionSets)
    {
        public bool Equals(SelectionKey other) => Parent == other.Parent && SelectionSets.SequenceEqual(other.SelectionSets);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(Parent);
            foreach (var selectionSet in SelectionSets)
            {
                hash.Add(selectionSet);
            }

            return hash.ToHashCode();
        }
    }
}
