using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>
/// The direct content of a selection set: its fields, including those of inline fragments, and the fragments that it spreads.
/// </summary>
internal sealed class SelectedFields
{
    private readonly OrderedDictionary<string, List<MergedField>> _fields = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);

    /// <summary>Collects the fields of a selection set.</summary>
    public SelectedFields(ValidationContext context, SelectionSetNode selectionSet, NamedType? parent) =>
        Add(context, selectionSet, parent);

    /// <summary>The fields by response name, in document order.</summary>
    public IReadOnlyDictionary<string, List<MergedField>> Fields => _fields;

    /// <summary>The distinct fragments that are spread.</summary>
    public IList<FragmentDefinitionNode> Fragments => _fragments.Values;

    private void Add(ValidationContext context, SelectionSetNode selectionSet, NamedType? parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(new(field, parent, parent is null ? null : context.Schema.FindField(parent, field.Name.Value)));
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } inline:
                    Add(context, inline.SelectionSet, context.Schema.FindType(condition.Name.Value));
                    break;
                case InlineFragmentNode inline:
                    Add(context, inline.SelectionSet, parent);
                    break;
                case FragmentSpreadNode spread when context.FindFragment(spread.Name.Value) is { } fragment:
                    _fragments.TryAdd(fragment.Name.Value, fragment);
                    break;
            }
        }
    }

    private void Add(MergedField field)
    {
        if (!_fields.TryGetValue(field.ResponseName, out var group))
        {
            _fields.Add(field.ResponseName, group = []);
        }

        group.Add(field);
    }
}
