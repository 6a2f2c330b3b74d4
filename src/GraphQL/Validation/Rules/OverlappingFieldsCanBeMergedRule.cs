using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation.Merging;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>Fields that get one name in the response can be merged into one value (specification §5.3.2).</summary>
/// <remarks>
/// The specification compares fields pair by pair and follows each pair down. Here all fields of one response name are
/// compared with the first of them, and the fields below all of them are merged into one set that is compared in the
/// same way; a set met before is left out. Work is kept in a list, so that neither deep nesting nor long chains of
/// fragments use the stack. Fragments can be arranged so that the number of different sets doubles with each level,
/// hence the limit.
/// </remarks>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>The number of fields looked at, repetitions counted, after which a document is refused.</summary>
    private const int MaxFieldVisits = 200_000;

    private readonly FieldComparison _comparison = new();
    private readonly Stack<FieldSet> _pending = [];
    private readonly HashSet<FieldSetKey> _compared = [];
    private readonly Dictionary<FieldNode, int> _numbers = [];
    private readonly HashSet<(FieldNode, FieldNode)> _reported = [];
    private int _visits;

    /// <inheritdoc/>
    protected override string Section => "sec-Field-Selection-Merging";

    /// <inheritdoc/>
    public override void EndOfDocument()
    {
        foreach (var (definition, fields) in Roots())
        {
            Add(fields, shapesOnly: false, depth: 0);
            while (_pending.TryPop(out var set))
            {
                Compare(set);
            }

            if (_visits > MaxFieldVisits)
            {
                Report("The fragments of this document overlap too often to be checked for fields that cannot be merged.", definition);
                return;
            }
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

    private void Add(List<MergedField> fields, bool shapesOnly, int depth)
    {
        _visits += fields.Count;
        if (fields.Count > 0 && _visits <= MaxFieldVisits && _compared.Add(Key(fields, shapesOnly)))
        {
            _pending.Push(new FieldSet(fields, shapesOnly, depth));
        }
    }

    /// <summary>The set by the numbers of its fields; a field is always selected from the same type.</summary>
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

    private void Compare(FieldSet set)
    {
        foreach (var group in set.Fields.GroupBy(field => field.ResponseName, StringComparer.Ordinal))
        {
            if (_visits > MaxFieldVisits)
            {
                return;
            }

            var fields = group.ToList();
            var partitions = set.ShapesOnly ? [] : ByCommonParent(fields);
            if (CompareGroup(fields, partitions, set.Depth))
            {
                var depth = fields.Count == 1 ? 0 : set.Depth + 1;
                var isOnePartition = partitions.Count == 1;
                Add(FieldCollector.Below(Context, fields), shapesOnly: !isOnePartition, depth);
                foreach (var partition in isOnePartition ? [] : partitions)
                {
                    Add(FieldCollector.Below(Context, partition), shapesOnly: false, depth);
                }
            }
        }
    }

    /// <summary>
    /// Fields that can be asked of one object: those on one object type, each time with those on interfaces and unions.
    /// </summary>
    private static List<List<MergedField>> ByCommonParent(List<MergedField> fields)
    {
        var onObjects = fields.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).ToList();
        var onOthers = fields.Where(field => field.Parent is not ObjectType).ToList();
        return onObjects.Count == 0 ? [onOthers] : onObjects.ConvertAll(group => onOthers.Concat(group).ToList());
    }

    /// <summary>Compares fields of one response name; false if some differ, so that those below need no comparison.</summary>
    private bool CompareGroup(List<MergedField> fields, List<List<MergedField>> partitions, int depth)
    {
        var conflicts = partitions
            .SelectMany(partition => Conflicts(partition, _comparison.DifferentFields))
            .ToList();
        if (conflicts.Count == 0)
        {
            conflicts = Conflicts(fields.Where(field => field.Definition is not null), FieldComparison.DifferentShapes).ToList();
        }

        foreach (var (a, b, reason) in conflicts)
        {
            ReportConflict(a, b, depth, reason);
        }

        return conflicts.Count == 0;
    }

    private static IEnumerable<(MergedField A, MergedField B, string Reason)> Conflicts(
        IEnumerable<MergedField> fields, Func<MergedField, MergedField, string?> compare)
    {
        var first = fields.FirstOrDefault();
        foreach (var other in fields.Skip(1))
        {
            if (compare(first!, other) is { } reason)
            {
                yield return (first!, other, reason);
            }
        }
    }

    private void ReportConflict(MergedField a, MergedField b, int depth, string reason)
    {
        if (!_reported.Add((a.Node, b.Node)))
        {
            return;
        }

        // The fields above them that were merged too; where both lie below one field, that is no conflict of its own.
        var pathA = Path(a, depth);
        var pathB = Path(b, depth);
        var common = 0;
        while (pathA[common].Node == pathB[common].Node)
        {
            common++;
        }

        var names = pathA.Skip(common).Select(field => $"\"{field.ResponseName}\" conflict because");
        Report(
            $"Fields {string.Join(" subfields ", names)} {reason}. "
            + "Use different aliases on the fields to fetch both if this was intentional.",
            pathA.Skip(common).Concat(pathB.Skip(common)).Select(field => field.Node));
    }

    private static List<MergedField> Path(MergedField field, int depth)
    {
        var path = new List<MergedField> { field };
        for (var owner = field.Owner; owner is not null && path.Count <= depth; owner = owner.Owner)
        {
            path.Insert(0, owner);
        }

        return path;
    }

    /// <summary>Fields to compare.</summary>
    /// <param name="Fields">All that are merged into one object.</param>
    /// <param name="ShapesOnly">Whether they can never be asked of one object, so that only the shapes must agree.</param>
    /// <param name="Depth">How many levels above them were merged of more than one field.</param>
    private sealed record FieldSet(List<MergedField> Fields, bool ShapesOnly, int Depth);
}
