using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.CostAnalysis;

/// <summary>
/// The fields that selection sets select on an object type, grouped by response name, as execution merges them (specification,
/// section 6.3.2). <c>@skip</c> and <c>@include</c> are ignored: the cost is that of the complete document.
/// </summary>
internal sealed class MergedFields
{
    private readonly OrderedDictionary<string, List<FieldNode>> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visitedFragments = new(StringComparer.Ordinal);
    private readonly Schema _schema;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly ObjectType _type;

    private MergedFields(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, ObjectType type)
    {
        _schema = schema;
        _fragments = fragments;
        _type = type;
    }

    /// <summary>The number of merged fields.</summary>
    public int Count { get; private set; }

    /// <summary>The fields by response name, in the order of the document.</summary>
    public IEnumerable<IReadOnlyList<FieldNode>> Groups => _fields.Values;

    public static MergedFields Of(
        Schema schema,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        ObjectType type,
        IEnumerable<SelectionSetNode> selectionSets)
    {
        var merged = new MergedFields(schema, fragments, type);
        foreach (var selectionSet in selectionSets)
        {
            merged.Add(selectionSet);
        }

        return merged;
    }

    private void Add(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    Add(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _visitedFragments.Add(spread.Name.Value):
                    if (_fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition))
                    {
                        Add(fragment.SelectionSet);
                    }

                    break;
            }
        }
    }

    private void Add(FieldNode field)
    {
        Count++;
        var responseName = (field.Alias ?? field.Name).Value;
        if (!_fields.TryGetValue(responseName, out var merged))
        {
            _fields.Add(responseName, merged = []);
        }

        merged.Add(field);
    }

    private bool Applies(NamedTypeNode? condition) =>
        condition is null
        || condition.Name.Value == _type.Name
        || (_schema.FindType(condition.Name.Value) is { } named && _schema.GetPossibleTypes(named).Contains(_type));
}
