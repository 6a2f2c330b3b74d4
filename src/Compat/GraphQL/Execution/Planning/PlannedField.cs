using System.Collections.Concurrent;
using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Planning;

/// <summary>A field of a response object: all selections with the same response name, merged.</summary>
internal sealed class PlannedField
{
    private readonly FieldCollector _collector;
    private readonly IReadOnlyList<FieldNode> _nodes;
    private readonly ConcurrentDictionary<ObjectType, SelectionPlan> _selections = [];
    private readonly byte[] _json;

    public PlannedField(FieldCollector collector, FieldDefinition definition, IReadOnlyList<FieldNode> nodes)
    {
        _collector = collector;
        _nodes = nodes;
        Definition = definition;
        ResponseName = (nodes[0].Alias ?? nodes[0].Name).Value;
        _json = Encoding.UTF8.GetBytes($",\"{ResponseName}\":");
        Locations = [.. nodes.Select(node => node.Location)];
        NamedType = definition.Type.Named;
        NonNull = [.. NonNullByDepth(definition.Type)];
        ListDepth = NonNull.Length - 1;
    }

    public FieldDefinition Definition { get; }

    public string ResponseName { get; }

    /// <summary>The member's name and colon in the JSON of the response.</summary>
    public ReadOnlySpan<byte> JsonName => _json.AsSpan(1);

    /// <summary>The same, preceded by a comma.</summary>
    public ReadOnlySpan<byte> JsonNameAfterComma => _json;

    /// <summary>The type without list and non-null wrappers.</summary>
    public NamedType NamedType { get; }

    /// <summary>The number of list wrappers.</summary>
    public int ListDepth { get; }

    /// <summary>Whether the value is a single scalar or enum.</summary>
    public bool IsLeaf => ListDepth == 0 && NamedType is (ScalarType or EnumType);

    /// <summary>Whether null is not allowed: index 0 is for the field, each further index for the items at that list depth.</summary>
    public bool[] NonNull { get; }

    /// <summary>A selection with the arguments, which are the same in all merged selections.</summary>
    public FieldNode Node => _nodes[0];

    /// <summary>The positions of the merged selections, for errors of the field (specification, section 7.1.2).</summary>
    public IReadOnlyList<SourceLocation> Locations { get; }

    /// <summary>Whether the field is <c>__typename</c>, which needs no resolver.</summary>
    public bool IsTypeName => ReferenceEquals(Definition, Introspection.IntrospectionTypes.TypeNameField);

    /// <summary>The selection for values of one object type.</summary>
    /// <remarks>
    /// Created for the first value of the type. Planning all types in advance would let a small document with nested fragments cause an
    /// exponential number of plans.
    /// </remarks>
    public SelectionPlan SelectionOf(ObjectType type) =>
        _selections.GetOrAdd(type, static (type, field) => field._collector.Collect(type, field._nodes.Select(node => node.SelectionSet!)), this);

    private static IEnumerable<bool> NonNullByDepth(GraphQLType type)
    {
        yield return type.IsNonNull;
        while (type.Nullable is ListType list)
        {
            type = list.ItemType;
            yield return type.IsNonNull;
        }
    }
}
