using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Merging;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Fields with the same response name must be mergeable into one value (specification §5.3.2).</summary>
/// <remarks>
/// The specification compares fields pair by pair, recursively. This implementation compares all fields of a response name with the first
/// one, and merges their subfields into one set, which is compared in the same way unless the same set was compared before. Pending sets
/// are kept in a list, so that neither deep nesting nor long chains of fragments use the stack. Fragments can be arranged so that the
/// number of different sets doubles with each level, hence the limit. The pairs to report are only searched for if a conflict was found.
/// </remarks>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>The number of visited fields, including repetitions, above which a document is rejected.</summary>
    private const int MaxFieldVisits = 200_000;

    private readonly FieldComparison _comparison = new();
    private readonly Stack<FieldSet> _pending = [];
    private readonly HashSet<FieldSetKey> _compared = [];
    private readonly Dictionary<FieldNode, int> _numbers = [];
    private readonly List<(SelectionSetNode SelectionSet, NamedType? Parent)> _selectionSets = [];
    private int _visits;

    /// <inheritdoc/>
    protected override string Section => "sec-Field-Selection-Merging";

    /// <inheritdoc/>
    public override void Operation(OperationDefinitionNode operation, ObjectType? root) =>
        _selectionSets.Add((operation.SelectionSet, root));

    /// <inheritdoc/>
    public override void Definition(DefinitionNode definition)
    {
        if (definition is FragmentDefinitionNode fragment)
        {
            _selectionSets.Add((fragment.SelectionSet, Context.Schema.FindType(fragment.TypeCondition.Name.Value)));
        }
    }

    /// <inheritdoc/>
    public override void Field(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (field.SelectionSet is not null)
        {
            _selectionSets.Add((field.SelectionSet, definition?.Type.Named));
        }
    }

    /// <inheritdoc/>
    public override void EndOfDocument()
    {
        foreach (var (definition, fields) in Roots())
        {
            Add(fields, shapesOnly: false);
            while (_pending.TryPop(out var set))
            {
                if (FindConflict(set) is { } conflict)
                {
                    ReportAll(conflict);
                    return;
                }
            }

            if (_visits > MaxFieldVisits)
            {
                Report("The fragments of this document overlap too often to be checked for fields that cannot be merged.", definition);
                return;
            }
        }
    }

    private void ReportAll(FieldConflict known)
    {
        var search = new ConflictSearch(Context, _comparison);
        var conflicts = _selectionSets.SelectMany(set => search.Within(set.SelectionSet, set.Parent)).ToList();

        // The search may have been ended by its limit.
        foreach (var (name, reason, left, right) in conflicts.Count > 0 ? conflicts : [known])
        {
            Report(
                $"Fields \"{name}\" conflict because {reason}. "
                + "Use different aliases on the fields to fetch both if this was intentional.",
                left.Concat(right));
        }
    }

    /// <summary>The root fields of each operation, and of each fragment that no operation reaches.</summary>
    private IEnumerable<(ExecutableDefinitionNode Definition, List<MergedField> Fields)> Roots()
    {
        var reached = new HashSet<FragmentDefinitionNode>();
        foreach (var operation in Context.Operations)
        {
            reached.UnionWith(Context.FragmentsReachedFrom(operation));
            var root = operation.Operation switch
            {
                OperationType.Query => Context.Schema.QueryType,
                OperationType.Mutation => Context.Schema.MutationType,
                _ => Context.Schema.SubscriptionType,
            };
            yield return (operation, FieldCollector.Root(Context, operation.SelectionSet, root));
        }

        foreach (var fragment in Context.Fragments.Where(fragment => !reached.Contains(fragment)))
        {
            var type = Context.Schema.FindType(fragment.TypeCondition.Name.Value);
            yield return (fragment, FieldCollector.Root(Context, fragment.SelectionSet, type));
        }
    }

    private void Add(List<MergedField> fields, bool shapesOnly)
    {
        _visits += fields.Count;
        if (fields.Count > 0 && _visits <= MaxFieldVisits && _compared.Add(Key(fields, shapesOnly)))
        {
            _pending.Push(new FieldSet(fields, shapesOnly));
        }
    }

    /// <summary>The key of a set, with the numbers of its fields; a field is always selected on the same type.</summary>
    private FieldSetKey Key(List<MergedField> fields, bool shapesOnly)
    {
        var numbers = new int[fields.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            _numbers.TryAdd(fields[i].Node, _numbers.Count);
            numbers[i] = _numbers[fields[i].Node];
        }

        return new FieldSetKey(numbers, shapesOnly);
    }

    /// <summary>Compares the fields of a set, and adds the sets below them.</summary>
    private FieldConflict? FindConflict(FieldSet set)
    {
        foreach (var group in set.Fields.GroupBy(field => field.ResponseName, StringComparer.Ordinal))
        {
            if (_visits > MaxFieldVisits)
            {
                return null;
            }

            var fields = group.ToList();
            var partitions = set.ShapesOnly ? [] : ByCommonParent(fields);
            if (FindConflict(fields, partitions) is { } conflict)
            {
                return conflict;
            }

            var isOnePartition = partitions.Count == 1;
            Add(FieldCollector.Below(Context, fields), shapesOnly: !isOnePartition);
            foreach (var partition in isOnePartition ? [] : partitions)
            {
                Add(FieldCollector.Below(Context, partition), shapesOnly: false);
            }
        }

        return null;
    }

    /// <summary>
    /// Groups fields that can occur in the same object: those on one object type, each group with those on interfaces and unions.
    /// </summary>
    private static List<List<MergedField>> ByCommonParent(List<MergedField> fields)
    {
        var onObjects = fields.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).ToList();
        var onOthers = fields.Where(field => field.Parent is not ObjectType).ToList();
        return onObjects.Count == 0 ? [onOthers] : onObjects.ConvertAll(group => onOthers.Concat(group).ToList());
    }

    private FieldConflict? FindConflict(List<MergedField> fields, List<List<MergedField>> partitions) =>
        partitions.Select(partition => FindConflict(partition, _comparison.DifferentFields)).FirstOrDefault(conflict => conflict is not null)
        ?? FindConflict(fields.Where(field => field.Definition is not null), FieldComparison.DifferentShapes);

    private static FieldConflict? FindConflict(
        IEnumerable<MergedField> fields, Func<MergedField, MergedField, string?> compare)
    {
        var first = fields.FirstOrDefault();
        foreach (var other in fields.Skip(1))
        {
            if (compare(first!, other) is { } reason)
            {
                return new(other.ResponseName, reason, [first!.Node], [other.Node]);
            }
        }

        return null;
    }

    /// <summary>Fields to compare.</summary>
    /// <param name="Fields">All fields that are merged in one object.</param>
    /// <param name="ShapesOnly">Whether they never occur in the same object, so that only the shapes must match.</param>
    private sealed record FieldSet(List<MergedField> Fields, bool ShapesOnly);
}
