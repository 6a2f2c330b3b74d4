using System.Collections.Concurrent;
using System.Text;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Planning;

/// <summary>One field of a response object: all selections of one response name, merged.</summary>
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

    /// <summary>The name and the colon of the member in the JSON of the response.</summary>
    public ReadOnlySpan<byte> JsonName => _json.AsSpan(1);

    /// <summary>The same after a comma.</summary>
    public ReadOnlySpan<byte> JsonNameAfterComma => _json;

    /// <summary>The type inside all wrappers.</summary>
    public NamedType NamedType { get; }

    /// <summary>How many lists are around the named type.</summary>
    public int ListDepth { get; }

    /// <summary>Whether a value is one scalar or enum, and neither list nor object.</summary>
    public bool IsLeaf => ListDepth == 0 && NamedType is (ScalarType or EnumType);

    /// <summary>Whether null is excluded: at 0 for the field, at each further position for the items of the list before.</summary>
    public bool[] NonNull { get; }

    /// <summary>The selection that names the arguments; all merged selections have the same.</summary>
    public FieldNode Node => _nodes[0];

    /// <summary>Where the merged selections stand, which errors of the field name (specification, section 7.1.2).</summary>
    public IReadOnlyList<SourceLocation> Locations { get; }

    /// <summary>Whether the field is <c>__typename</c>, which needs no resolver.</summary>
    public bool IsTypeName => ReferenceEquals(Definition, Introspection.IntrospectionTypes.TypeNameField);

    /// <summary>What is selected of values of one object type.</summary>
    /// <remarks>
    /// Made when the first such value is met. Planning every type ahead would let a small document with nested fragments
    /// cost an exponential number of plans.
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
