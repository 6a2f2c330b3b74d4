using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Planning;

/// <summary>One field of a response object: all selections of one response name, merged.</summary>
internal sealed class PlannedField
{
    private readonly FieldCollector _collector;
    private readonly IReadOnlyList<FieldNode> _nodes;
    private readonly ConcurrentDictionary<ObjectType, SelectionPlan> _selections = [];

    public PlannedField(FieldCollector collector, FieldDefinition definition, IReadOnlyList<FieldNode> nodes)
    {
        _collector = collector;
        _nodes = nodes;
        Definition = definition;
        ResponseName = (nodes[0].Alias ?? nodes[0].Name).Value;
        EncodedName = JsonEncodedText.Encode(ResponseName, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        NamedType = definition.Type.Named;
        NonNull = [.. NonNullByDepth(definition.Type)];
    }

    public FieldDefinition Definition { get; }

    public string ResponseName { get; }

    public JsonEncodedText EncodedName { get; }

    /// <summary>The type inside all wrappers.</summary>
    public NamedType NamedType { get; }

    /// <summary>How many lists are around the named type.</summary>
    public int ListDepth => NonNull.Length - 1;

    /// <summary>Whether null is excluded: at 0 for the field, at each further position for the items of the list before.</summary>
    public bool[] NonNull { get; }

    /// <summary>The selection that names the arguments; all merged selections have the same.</summary>
    public FieldNode Node => _nodes[0];

    /// <summary>Where the merged selections stand, which errors of the field name (specification, section 7.1.2).</summary>
    public IReadOnlyList<SourceLocation> Locations => [.. _nodes.Select(node => node.Location)];

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
