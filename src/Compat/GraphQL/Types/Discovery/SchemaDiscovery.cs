using System.Reflection;
using KnowledgeGraph.GraphQL.Types.Attributes;
using KnowledgeGraph.GraphQL.Types.Rules;
using KnowledgeGraph.GraphQL.Types.Scalars;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>
/// Creates a schema from C# types. A type is created when a member first refers to it; its own members are created when the schema reads
/// them, so types can refer to one another.
/// </summary>
internal sealed class SchemaDiscovery
{
    private readonly SchemaConfiguration _configuration;
    private readonly IReadOnlyList<TypeExtension> _extensions;
    private readonly Dictionary<Type, NamedType> _outputTypes = [];
    private readonly List<NamedType> _made = [];
    private readonly Dictionary<Type, EnumType> _enums = [];
    private readonly Annotations _annotations;
    private readonly InputDiscovery _inputs;
    private readonly FieldFactory _fields;

    private SchemaDiscovery(SchemaConfiguration configuration, IServiceProviderIsService? services)
    {
        _configuration = configuration;
        _extensions = [.. configuration.Extensions.Select(TypeExtension.Of)];
        _annotations = new(new XmlDocumentation());
        _inputs = new(this, _annotations);
        _fields = new(this, _inputs, _annotations, services, configuration.Parameters, configuration.AppliesDefaultCost);
    }

    /// <summary>Creates the schema.</summary>
    /// <param name="configuration">The C# types and options of the application.</param>
    /// <param name="services">Determines which parameters are services; null if there are none.</param>
    public static Schema Build(SchemaConfiguration configuration, IServiceProviderIsService? services)
    {
        var query = configuration.Query
            ?? throw new SchemaException("The schema has no query type: call AddQueryType.");
        var discovery = new SchemaDiscovery(configuration, services);
        var queryType = discovery.ObjectType(query);
        var types = configuration.Interfaces.Keys.Concat(configuration.Objects.Keys).Concat(configuration.Types).Select(discovery.OutputType).ToList();
        discovery.DiscoverReferredTypes();
        var schema = new Schema(queryType, types: types, directives: configuration.Directives) { Converters = configuration.Converters };
        discovery.RequireThatExtensionsFoundTheirType(schema);
        SchemaValidator.Require(schema);
        return schema;
    }

    /// <summary>The type of a member with a shape; with <c>[ID]</c>, the named type is the ID scalar.</summary>
    public GraphQLType OutputType(TypeShape shape, MemberInfo member) => shape.Wrap(
        Annotations.Has<IDAttribute>(member) ? BuiltInScalars.Id : OutputType(shape.NamedClrType));

    public EnumType EnumType(Type type)
    {
        if (!_enums.TryGetValue(type, out var @enum))
        {
            @enum = EnumFactory.Make(type, _annotations);
            _enums.Add(type, @enum);
        }

        return @enum;
    }

    /// <summary>Whether the application mapped a C# type to a scalar.</summary>
    public bool IsBound(Type type) => _configuration.RuntimeBindings.ContainsKey(type);

    private NamedType OutputType(Type type)
    {
        if ((_configuration.RuntimeBindings.GetValueOrDefault(type) ?? ClrScalars.Find(type)) is { } scalar)
        {
            return scalar;
        }

        if (type.IsEnum)
        {
            return EnumType(type);
        }

        if (Annotations.Has<UnionTypeAttribute>(type))
        {
            return Remember(type, UnionType);
        }

        return IsInterface(type) ? Remember(type, InterfaceType) : ObjectType(type);
    }

    private ObjectType ObjectType(Type type)
    {
        if (type.IsPrimitive || type == typeof(decimal) || type.Namespace is "System")
        {
            throw new SchemaException($"{type} has no GraphQL type.");
        }

        return (ObjectType)Remember(type, MakeObjectType);
    }

    private NamedType Remember(Type type, Func<Type, NamedType> make)
    {
        if (!_outputTypes.TryGetValue(type, out var named))
        {
            named = make(type);
            _outputTypes.Add(type, named);
            _made.Add(named);
        }

        return named;
    }

    private ObjectType MakeObjectType(Type type)
    {
        var described = _configuration.Objects.GetValueOrDefault(type);
        var name = described?.TypeName ?? NamingConventions.TypeName(type);
        return new(
            name,
            () => _fields.OfObject(type, name, [.. _extensions.Where(extension => extension.Extends(type))], described),
            () => InterfacesOf(type),
            described?.Text ?? _annotations.Describe(type),
            type)
        {
            CostWeight = Annotations.Find<CostAttribute>(type)?.Weight,
        };
    }

    private InterfaceType InterfaceType(Type type) => new(
        NamingConventions.TypeName(type),
        () => _fields.OfInterface(type, _configuration.Interfaces.GetValueOrDefault(type, [])),
        () => InterfacesOf(type),
        _annotations.Describe(type));

    private UnionType UnionType(Type type) => new(
        NamingConventions.TypeName(type),
        () => _outputTypes
            .Where(entry => entry.Value is ObjectType && type.IsAssignableFrom(entry.Key))
            .Select(entry => (ObjectType)entry.Value)
            .OrderBy(member => member.Name, StringComparer.Ordinal),
        _annotations.Describe(type));

    private bool IsInterface(Type type) =>
        type.IsInterface || _configuration.Interfaces.ContainsKey(type) || Annotations.Has<InterfaceTypeAttribute>(type);

    /// <summary>A type implements every interface of the schema that its C# type derives from.</summary>
    private IEnumerable<InterfaceType> InterfacesOf(Type type) => _outputTypes
        .Where(entry => entry.Value is InterfaceType && entry.Key != type && entry.Key.IsAssignableFrom(type))
        .Select(entry => (InterfaceType)entry.Value);

    /// <summary>Discovers all types first; only then are the interfaces of types and the members of unions known.</summary>
    private void DiscoverReferredTypes()
    {
        for (var i = 0; i < _made.Count; i++)
        {
            _ = (_made[i] as ComplexType)?.Fields;
        }
    }

    private void RequireThatExtensionsFoundTheirType(Schema schema)
    {
        foreach (var extension in _extensions)
        {
            var found = schema.Types.OfType<ObjectType>().Any(type => type.RuntimeType is { } runtimeType && extension.Extends(runtimeType));
            if (!found)
            {
                throw new SchemaException($"{extension.Class} extends {extension.ExtendsType}, which is not an object type of the schema.");
            }
        }
    }
}
