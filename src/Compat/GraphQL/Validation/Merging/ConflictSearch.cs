using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Merging;

/// <summary>
/// Finds the pairs of fields that cannot be merged, in a document that is known to have some. The order is that of the reference
/// implementation, so that clients see the same locations: for each selection set, first its fields with one another, then its fields with
/// those of each fragment that it spreads, then these fragments with one another. No pair is compared twice.
/// </summary>
internal sealed class ConflictSearch(ValidationContext context, FieldComparison comparison)
{
    /// <summary>The number of comparisons after which the search ends with the conflicts found so far.</summary>
    private const int MaxComparisons = 200_000;

    private readonly Dictionary<(SelectionSetNode, NamedType?), SelectedFields> _selected = [];
    private readonly ComparedPairs<SelectedFields, FragmentDefinitionNode> _comparedWithFragments = new();
    private readonly ComparedPairs<FragmentDefinitionNode, FragmentDefinitionNode> _comparedFragments = new();
    private int _comparisons;

    /// <summary>The conflicts within a selection set, which must not be that of an inline fragment.</summary>
    public IReadOnlyList<FieldConflict> Within(SelectionSetNode selectionSet, NamedType? parent)
    {
        var conflicts = new List<FieldConflict>();
        var selected = Select(selectionSet, parent);
        foreach (var fields in selected.Fields.Values)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                for (var j = i + 1; j < fields.Count; j++)
                {
                    Compare(fields[i], fields[j], areExclusive: false, conflicts);
                }
            }
        }

        for (var i = 0; i < selected.Fragments.Count; i++)
        {
            FieldsWithFragment(selected, selected.Fragments[i], areExclusive: false, conflicts);
            for (var j = i + 1; j < selected.Fragments.Count; j++)
            {
                FragmentWithFragment(selected.Fragments[i], selected.Fragments[j], areExclusive: false, conflicts);
            }
        }

        return conflicts;
    }

    private void FieldsWithFragment(
        SelectedFields selected, FragmentDefinitionNode fragment, bool areExclusive, List<FieldConflict> conflicts)
    {
        if (!MayGoOn() || !_comparedWithFragments.Add(selected, fragment, areExclusive))
        {
            return;
        }

        var ofFragment = Select(fragment);
        if (ofFragment == selected)
        {
            return;
        }

        FieldsWithFields(selected, ofFragment, areExclusive, conflicts);
        foreach (var next in ofFragment.Fragments)
        {
            FieldsWithFragment(selected, next, areExclusive, conflicts);
        }
    }

    private void FragmentWithFragment(
        FragmentDefinitionNode left, FragmentDefinitionNode right, bool areExclusive, List<FieldConflict> conflicts)
    {
        if (left == right
            || !MayGoOn()
            || _comparedFragments.Contains(right, left, areExclusive)
            || !_comparedFragments.Add(left, right, areExclusive))
        {
            return;
        }

        var ofLeft = Select(left);
        var ofRight = Select(right);
        FieldsWithFields(ofLeft, ofRight, areExclusive, conflicts);
        foreach (var next in ofRight.Fragments)
        {
            FragmentWithFragment(left, next, areExclusive, conflicts);
        }

        foreach (var next in ofLeft.Fragments)
        {
            FragmentWithFragment(next, right, areExclusive, conflicts);
        }
    }

    private void FieldsWithFields(SelectedFields left, SelectedFields right, bool areExclusive, List<FieldConflict> conflicts)
    {
        foreach (var (name, fields) in left.Fields)
        {
            foreach (var field in fields)
            {
                foreach (var other in right.Fields.GetValueOrDefault(name) ?? [])
                {
                    Compare(field, other, areExclusive, conflicts);
                }
            }
        }
    }

    /// <summary>Compares two fields of the same response name, and their subfields.</summary>
    private void Compare(MergedField left, MergedField right, bool areExclusive, List<FieldConflict> conflicts)
    {
        if (!MayGoOn())
        {
            return;
        }

        areExclusive |= left.Parent != right.Parent && left.Parent is ObjectType && right.Parent is ObjectType;
        var reason = (areExclusive ? null : comparison.DifferentFields(left, right))
            ?? FieldComparison.DifferentShapes(left, right);
        if (reason is not null)
        {
            conflicts.Add(new(left.ResponseName, reason, [left.Node], [right.Node]));
        }
        else if (Below(left) is { } belowLeft && Below(right) is { } belowRight)
        {
            var below = Between(belowLeft, belowRight, areExclusive);
            if (below.Count > 0)
            {
                conflicts.Add(FieldConflict.Above(left, right, below));
            }
        }
    }

    private List<FieldConflict> Between(SelectedFields left, SelectedFields right, bool areExclusive)
    {
        var conflicts = new List<FieldConflict>();
        FieldsWithFields(left, right, areExclusive, conflicts);
        foreach (var fragment in right.Fragments)
        {
            FieldsWithFragment(left, fragment, areExclusive, conflicts);
        }

        foreach (var fragment in left.Fragments)
        {
            FieldsWithFragment(right, fragment, areExclusive, conflicts);
        }

        foreach (var ofLeft in left.Fragments)
        {
            foreach (var ofRight in right.Fragments)
            {
                FragmentWithFragment(ofLeft, ofRight, areExclusive, conflicts);
            }
        }

        return conflicts;
    }

    /// <summary>False if the limit of comparisons is reached, or a long chain of fragments has used up the stack.</summary>
    private bool MayGoOn() => ++_comparisons <= MaxComparisons && RuntimeHelpers.TryEnsureSufficientExecutionStack();

    private SelectedFields? Below(MergedField field) =>
        field.Node.SelectionSet is { } selectionSet ? Select(selectionSet, field.Definition?.Type.Named) : null;

    private SelectedFields Select(FragmentDefinitionNode fragment) =>
        Select(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value));

    private SelectedFields Select(SelectionSetNode selectionSet, NamedType? parent)
    {
        if (!_selected.TryGetValue((selectionSet, parent), out var selected))
        {
            selected = new(context, selectionSet, parent);
            _selected.Add((selectionSet, parent), selected);
        }

        return selected;
    }
}
