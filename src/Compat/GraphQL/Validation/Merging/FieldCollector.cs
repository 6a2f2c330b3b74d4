using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>Collects the distinct fields of merged selection sets, including those of fragments.</summary>
internal sealed class FieldCollector(ValidationContext context)
{
    private readonly List<MergedField> _fields = [];
    private readonly HashSet<FragmentDefinitionNode> _fragments = [];
    private readonly Queue<FragmentDefinitionNode> _pending = [];

    /// <summary>The fields at the root of an operation or fragment.</summary>
    public static List<MergedField> Root(ValidationContext context, SelectionSetNode selectionSet, NamedType? type)
    {
        var collector = new FieldCollector(context);
        collector.Add(selectionSet, type);
        return collector.Finish();
    }

    /// <summary>The subfields of several fields of the same response name.</summary>
    public static List<MergedField> Below(ValidationContext context, IEnumerable<MergedField> owners)
    {
        var collector = new FieldCollector(context);
        foreach (var owner in owners)
        {
            if (owner.Node.SelectionSet is not null)
            {
                collector.Add(owner.Node.SelectionSet, owner.Definition?.Type.Named);
            }
        }

        return collector.Finish();
    }

    private List<MergedField> Finish()
    {
        // A queue instead of recursion, because a document may chain thousands of fragments.
        while (_pending.TryDequeue(out var fragment))
        {
            Add(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value));
        }

        return _fields;
    }

    private void Add(SelectionSetNode selectionSet, NamedType? type)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var definition = type is null ? null : context.Schema.FindField(type, field.Name.Value);
                    _fields.Add(new MergedField(field, type, definition));
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } inline:
                    Add(inline.SelectionSet, context.Schema.FindType(condition.Name.Value));
                    break;
                case InlineFragmentNode inline:
                    Add(inline.SelectionSet, type);
                    break;
                case FragmentSpreadNode spread:
                    if (context.FindFragment(spread.Name.Value) is { } fragment && _fragments.Add(fragment))
                    {
                        _pending.Enqueue(fragment);
                    }

                    break;
            }
        }
    }
}
