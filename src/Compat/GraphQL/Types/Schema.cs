using System.Collections.Concurrent;
using KnowledgeGraph.GraphQL.Execution.Introspection;
using KnowledgeGraph.GraphQL.Execution.Values;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// A complete schema: root types, all types reachable from them, and directives (specification, section 3.3). Every schema contains the
/// built-in directives and the introspection types; a built-in scalar only if it is used.
/// </summary>
public sealed class Schema
{
    private static readonly HashSet<ObjectType> None = [];

    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly MemberMap<DirectiveDefinition> _directives;
    private readonly Dictionary<NamedType, HashSet<ObjectType>> _possibleTypes = [];
    private readonly ConcurrentDictionary<(NamedType Expected, Type RuntimeType), ObjectType?> _objectTypes = [];

    /// <summary>Creates a schema: collects all reachable types and reads their members.</summary>
    /// <param name="query">The root of queries.</param>
    /// <param name="mutation">The root of mutations; null if there are none.</param>
    /// <param name="subscription">The root of subscriptions; null if there are none.</param>
    /// <param name="types">Additional types, such as those only reachable through an interface.</param>
    /// <param name="directives">Directives in addition to the built-in ones.</param>
    /// <param name="description">The description of the schema.</param>
    /// <exception cref="SchemaException">Two types have the same name, or two members of a type.</exception>
    internal Schema(
        ObjectType query,
        ObjectType? mutation = null,
        ObjectType? subscription = null,
        IEnumerable<NamedType>? types = null,
        IEnumerable<DirectiveDefinition>? directives = null,
        string? description = null)
    {
        QueryType = query;
        MutationType = mutation;
        SubscriptionType = subscription;
        Description = description;

        var own = (directives ?? []).ToList();
        _directives = new(
            [.. BuiltInDirectives.All.Where(builtIn => own.TrueForAll(directive => directive.Name != builtIn.Name)), .. own],
            directive => directive.Name,
            directive => SchemaCoordinate.OfDirective(directive).ToString());

        Collect(query);
        CollectOptional(mutation);
        CollectOptional(subscription);
        foreach (var type in types ?? [])
        {
            Collect(type);
        }

        foreach (var argument in _directives.Items.SelectMany(directive => directive.Arguments))
        {
            Collect(argument.Type.Named);
        }

        Collect(IntrospectionTypes.Schema);
        CollectPossibleTypes();
    }

    /// <summary>The root of queries.</summary>
    internal ObjectType QueryType { get; }

    /// <summary>The root of mutations; null if there are none.</summary>
    internal ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions; null if there are none.</summary>
    internal ObjectType? SubscriptionType { get; }

    /// <summary>The description of the schema; null if there is none.</summary>
    internal string? Description { get; }

    /// <summary>Converters from C# types without a scalar to C# types of scalars.</summary>
    internal TypeConverters Converters { get; init; } = new();

    /// <summary>All named types, in the order of discovery.</summary>
    internal IReadOnlyCollection<NamedType> Types => _types.Values;

    /// <summary>All directives.</summary>
    internal IReadOnlyList<DirectiveDefinition> Directives => _directives.Items;

    /// <summary>The type with a name; null if there is none.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    internal NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The directive with a name; null if there is none.</summary>
    /// <param name="name">The name without <c>@</c>, case-sensitive.</param>
    internal DirectiveDefinition? FindDirective(string name) => _directives.Find(name);

    /// <summary>
    /// The field that a selection on a type refers to, including meta-fields: <c>__typename</c> on every composite type, <c>__schema</c>
    /// and <c>__type</c> on the query root (specification, section 4.1).
    /// </summary>
    /// <param name="parent">The type that the field is selected on: an object, interface or union.</param>
    /// <param name="name">The name of the field.</param>
    /// <returns>The field; null if the type has no such field.</returns>
    internal FieldDefinition? FindField(NamedType parent, string name) => name switch
    {
        "__typename" => IntrospectionTypes.TypeNameField,
        "__schema" when parent == QueryType => IntrospectionTypes.SchemaField,
        "__type" when parent == QueryType => IntrospectionTypes.TypeField,
        _ => (parent as ComplexType)?.FindField(name),
    };

    /// <summary>The possible object types of a type's values (specification, section 5.5.2.3).</summary>
    /// <param name="type">An object, interface or union; other types have none.</param>
    internal IReadOnlySet<ObjectType> GetPossibleTypes(NamedType type) => _possibleTypes.GetValueOrDefault(type, None);

    /// <summary>The object type of a C# value; null if the value does not match the expected type.</summary>
    /// <param name="expected">The expected type: an interface or union.</param>
    /// <param name="runtimeType">The C# type of the value, which may be derived from the C# type of the object type.</param>
    internal ObjectType? FindObjectType(NamedType expected, Type runtimeType) => _objectTypes.GetOrAdd(
        (expected, runtimeType),
        static (key, schema) => schema.SearchObjectType(key.Expected, key.RuntimeType),
        this);

    private ObjectType? SearchObjectType(NamedType expected, Type runtimeType)
    {
        for (var type = runtimeType; type is not null; type = type.BaseType)
        {
            if (GetPossibleTypes(expected).FirstOrDefault(possible => possible.RuntimeType == type) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private void CollectOptional(NamedType? type)
    {
        if (type is not null)
        {
            Collect(type);
        }
    }

    /// <summary>Adds a type and the types it refers to, depth first. The stack is a list, because types can form long chains.</summary>
    private void Collect(NamedType first)
    {
        var pending = new Stack<NamedType>([first]);
        while (pending.TryPop(out var type))
        {
            if (_types.TryAdd(type.Name, type))
            {
                foreach (var reference in References(type).Reverse())
                {
                    pending.Push(reference.Named);
                }
            }
            else if (_types[type.Name] != type)
            {
                throw new SchemaException($"\"{SchemaCoordinate.OfType(type.Name)}\" is defined twice.");
            }
        }
    }

    private static IEnumerable<GraphQLType> References(NamedType type) => type switch
    {
        ComplexType complex =>
            complex.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type).Prepend(field.Type))
                .Concat(complex.Interfaces),
        UnionType union => union.Members,
        InputObjectType input => input.Fields.Select(field => field.Type),
        _ => [],
    };

    private void CollectPossibleTypes()
    {
        foreach (var type in _types.Values)
        {
            if (type is UnionType union)
            {
                _possibleTypes[union] = [.. union.Members];
            }
            else if (type is ComplexType)
            {
                _possibleTypes.TryAdd(type, []);
            }

            if (type is ObjectType @object)
            {
                _possibleTypes[@object].Add(@object);
                foreach (var implemented in @object.Interfaces)
                {
                    _possibleTypes.TryAdd(implemented, []);
                    _possibleTypes[implemented].Add(@object);
                }
            }
        }
    }
}
