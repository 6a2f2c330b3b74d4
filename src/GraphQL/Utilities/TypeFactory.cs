using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>Makes the types and directives that a document defines, each with its extensions.</summary>
internal sealed class TypeFactory
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly ILookup<string, TypeExtensionNode> _extensions;

    /// <summary>Makes all types of a document; their members are looked up later, as types refer to one another.</summary>
    public TypeFactory(DocumentNode document)
    {
        _extensions = document.Definitions.OfType<TypeExtensionNode>().ToLookup(extension => extension.Name.Value);
        foreach (var scalar in BuiltInScalars.Specified)
        {
            _types.Add(scalar.Name, scalar);
        }

        foreach (var definition in document.Definitions.OfType<TypeDefinitionNode>())
        {
            // A schema may state the built-in scalars; they are what they are.
            var isBuiltIn = definition is ScalarTypeDefinitionNode
                && BuiltInScalars.Specified.Any(scalar => scalar.Name == definition.Name.Value);
            if (!isBuiltIn && !_types.TryAdd(definition.Name.Value, Type(definition)))
            {
                throw Problem(definition.Name, $"There can be only one type named '{definition.Name}'.");
            }
        }

        if (_extensions.FirstOrDefault(group => !_types.ContainsKey(group.Key))?.First() is { } orphan)
        {
            throw Problem(orphan.Name, $"The type '{orphan.Name}' cannot be extended, as it is not defined.");
        }
    }

    /// <summary>Every type that the document defines. A built-in scalar is part of a schema only where it is used.</summary>
    public IEnumerable<NamedType> Defined =>
        _types.Values.Where(type => type is not ScalarType scalar || !BuiltInScalars.Specified.Contains(scalar));

    /// <summary>The type that a reference names.</summary>
    public NamedType Find(NamedTypeNode reference) =>
        _types.GetValueOrDefault(reference.Name.Value)
        ?? throw Problem(reference, $"Unknown type '{reference.Name}'.");

    /// <summary>The object type with the default name of a root; null if there is none.</summary>
    public ObjectType? FindDefaultRoot(string name) => _types.GetValueOrDefault(name) as ObjectType;

    /// <summary>Makes a directive.</summary>
    public DirectiveDefinition Directive(DirectiveDefinitionNode node) => new(
        node.Name.Value,
        node.Locations.Select(location => location.Value),
        node.Arguments.Select(InputValue),
        node.Description?.Value,
        node.IsRepeatable);

    /// <summary>A contradiction in the document, with its place.</summary>
    public static SchemaException Problem(SyntaxNode node, string problem) =>
        new($"Line {node.Location.Line}, column {node.Location.Column}: {problem}");

    private NamedType Type(TypeDefinitionNode definition)
    {
        var name = definition.Name.Value;
        var description = definition.Description?.Value;
        return definition switch
        {
            ScalarTypeDefinitionNode => new OpaqueScalar(name, description, SpecifiedByUrl(definition)),
            ObjectTypeDefinitionNode type => new ObjectType(
                name,
                () => type.Fields.Concat(Extensions<ObjectTypeExtensionNode>(type).SelectMany(e => e.Fields)).Select(Field),
                () => Interfaces(type.Interfaces.Concat(
                    Extensions<ObjectTypeExtensionNode>(type).SelectMany(e => e.Interfaces))),
                description),
            InterfaceTypeDefinitionNode type => new InterfaceType(
                name,
                () => type.Fields.Concat(Extensions<InterfaceTypeExtensionNode>(type).SelectMany(e => e.Fields)).Select(Field),
                () => Interfaces(type.Interfaces.Concat(
                    Extensions<InterfaceTypeExtensionNode>(type).SelectMany(e => e.Interfaces))),
                description),
            UnionTypeDefinitionNode type => new UnionType(
                name,
                () => type.Types.Concat(Extensions<UnionTypeExtensionNode>(type).SelectMany(e => e.Types)).Select(Member),
                description),
            EnumTypeDefinitionNode type => new EnumType(
                name,
                type.Values.Concat(Extensions<EnumTypeExtensionNode>(type).SelectMany(e => e.Values)).Select(EnumValue),
                description),
            InputObjectTypeDefinitionNode type => new InputObjectType(
                name,
                () => type.Fields.Concat(Extensions<InputObjectTypeExtensionNode>(type).SelectMany(e => e.Fields))
                    .Select(InputValue),
                description,
                IsOneOf(type)),
            _ => throw new ArgumentException($"{definition.GetType().Name} is no type definition.", nameof(definition)),
        };
    }

    private List<T> Extensions<T>(TypeDefinitionNode definition)
        where T : TypeExtensionNode =>
        _extensions[definition.Name.Value]
            .Select(extension => extension as T
                ?? throw Problem(extension, $"'{extension.Name}' is another kind of type than this extends."))
            .ToList();

    private IEnumerable<InterfaceType> Interfaces(IEnumerable<NamedTypeNode> names) => names.Select(name =>
        Find(name) as InterfaceType ?? throw Problem(name, $"'{name}' is no interface."));

    private ObjectType Member(NamedTypeNode name) =>
        Find(name) as ObjectType ?? throw Problem(name, $"'{name}' is no object type.");

    private FieldDefinition Field(FieldDefinitionNode node)
    {
        var type = Reference(node.Type);
        return type.IsOutput
            ? new FieldDefinition(
                node.Name.Value,
                type,
                node.Arguments.Select(InputValue),
                node.Description?.Value,
                DeprecationReason(node))
            : throw Problem(node.Type, $"'{node.Type}' is no output type.");
    }

    private InputValueDefinition InputValue(InputValueDefinitionNode node)
    {
        var type = Reference(node.Type);
        return type.IsInput
            ? new InputValueDefinition(
                node.Name.Value, type, node.DefaultValue, node.Description?.Value, DeprecationReason(node))
            : throw Problem(node.Type, $"'{node.Type}' is no input type.");
    }

    private GraphQLType Reference(TypeNode reference) => reference switch
    {
        NamedTypeNode named => Find(named),
        ListTypeNode list => new ListType(Reference(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(Reference(nonNull.Type)),
        _ => throw new ArgumentException($"{reference.GetType().Name} is no type reference.", nameof(reference)),
    };

    private static EnumValueDefinition EnumValue(EnumValueDefinitionNode node) =>
        new(node.Name.Value, description: node.Description?.Value, deprecationReason: DeprecationReason(node));

    private static string? DeprecationReason(IHasDirectives node) =>
        node.Directives.FirstOrDefault(directive => directive.Name.Value == "deprecated") is { } deprecated
            ? TextArgument(deprecated, "reason") ?? BuiltInDirectives.DefaultDeprecationReason
            : null;

    private string? SpecifiedByUrl(TypeDefinitionNode definition) =>
        definition.Directives.Concat(_extensions[definition.Name.Value].SelectMany(extension => extension.Directives))
            .FirstOrDefault(directive => directive.Name.Value == "specifiedBy") is { } specifiedBy
            ? TextArgument(specifiedBy, "url")
            : null;

    private bool IsOneOf(TypeDefinitionNode definition) =>
        definition.Directives.Concat(_extensions[definition.Name.Value].SelectMany(extension => extension.Directives))
            .Any(directive => directive.Name.Value == "oneOf");

    private static string? TextArgument(DirectiveNode directive, string name) =>
        (directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value as StringValueNode)?.Value;
}
