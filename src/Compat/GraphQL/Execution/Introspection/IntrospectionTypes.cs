using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Execution.Introspection;

/// <summary>The introspection types (specification, section 4.2), resolved from the schema model.</summary>
internal static class IntrospectionTypes
{
    private static readonly GraphQLType NonNullString = new NonNullType(BuiltInScalars.String);
    private static readonly GraphQLType NonNullBoolean = new NonNullType(BuiltInScalars.Boolean);

    /// <summary>The type <c>__TypeKind</c>.</summary>
    public static EnumType TypeKind { get; } = new(
        "__TypeKind",
        [
            new("SCALAR", Types.TypeKind.Scalar, "A scalar."),
            new("OBJECT", Types.TypeKind.Object, "An object: `fields` and `interfaces` are given."),
            new("INTERFACE", Types.TypeKind.Interface, "An interface: `fields`, `interfaces` and `possibleTypes` are given."),
            new("UNION", Types.TypeKind.Union, "A union: `possibleTypes` is given."),
            new("ENUM", Types.TypeKind.Enum, "An enum: `enumValues` is given."),
            new("INPUT_OBJECT", Types.TypeKind.InputObject, "An input object: `inputFields` is given."),
            new("LIST", Types.TypeKind.List, "A list: `ofType` is given."),
            new("NON_NULL", Types.TypeKind.NonNull, "A type without null: `ofType` is given."),
        ],
        "What sort of type a `__Type` is.",
        typeof(TypeKind));

    /// <summary>The type <c>__DirectiveLocation</c>.</summary>
    public static EnumType DirectiveLocation { get; } = new(
        "__DirectiveLocation",
        new[]
        {
            "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
            "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
            "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
        }.Select(name => new EnumValueDefinition(name)),
        "Where a directive can stand.");

    /// <summary>The type <c>__Type</c>.</summary>
    public static ObjectType Type { get; } = new("__Type", TypeFields, description: "A type of the schema.");

    /// <summary>The type <c>__Field</c>.</summary>
    public static ObjectType Field { get; } = new("__Field", FieldFields, description: "A field of an object or interface.");

    /// <summary>The type <c>__InputValue</c>.</summary>
    public static ObjectType InputValue { get; } = new(
        "__InputValue",
        InputValueFields,
        description: "An argument of a field or directive, or a field of an input object.");

    /// <summary>The type <c>__EnumValue</c>.</summary>
    public static ObjectType EnumValue { get; } = new("__EnumValue", EnumValueFields, description: "A value of an enum.");

    /// <summary>The type <c>__Directive</c>.</summary>
    public static ObjectType Directive { get; } = new("__Directive", DirectiveFields, description: "A directive.");

    /// <summary>The type <c>__Schema</c>.</summary>
    public static ObjectType Schema { get; } = new(
        "__Schema",
        SchemaFields,
        description: "What the service can be asked: its types, directives and the roots of its operations.");

    /// <summary>All introspection types.</summary>
    public static IReadOnlyList<NamedType> All { get; } =
        [Schema, Type, Field, InputValue, EnumValue, Directive, TypeKind, DirectiveLocation];

    /// <summary>The meta-field <c>__schema</c> of the query root.</summary>
    public static FieldDefinition SchemaField { get; } = new(
        "__schema",
        new NonNullType(Schema),
        description: "The schema of this service.")
    {
        Resolver = new((_, bound) => bound[0], [new SchemaBinding()]),
    };

    /// <summary>The meta-field <c>__type</c> of the query root.</summary>
    public static FieldDefinition TypeField { get; } = new(
        "__type",
        Type,
        [new("name", NonNullString, description: "The name of the type.")],
        "The type with a name, null if there is none.")
    {
        Resolver = new(
            (_, bound) => ((Schema)bound[0]!).FindType((string)bound[1]!),
            [new SchemaBinding(), new ArgumentBinding(0)]),
    };

    /// <summary>The meta-field <c>__typename</c> of every composite type; it is executed without a resolver.</summary>
    public static FieldDefinition TypeNameField { get; } = new(
        "__typename",
        NonNullString,
        description: "The name of the object type.");

    private static IEnumerable<FieldDefinition> SchemaFields() =>
    [
        Make<Schema>("description", BuiltInScalars.String, schema => schema.Description),
        Make<Schema>("types", ListOf(Type), schema => schema.Types),
        Make<Schema>("queryType", new NonNullType(Type), schema => schema.QueryType),
        Make<Schema>("mutationType", Type, schema => schema.MutationType),
        Make<Schema>("subscriptionType", Type, schema => schema.SubscriptionType),
        Make<Schema>("directives", ListOf(Directive), schema => schema.Directives),
    ];

    private static IEnumerable<FieldDefinition> TypeFields() =>
    [
        Make<GraphQLType>("kind", new NonNullType(TypeKind), type => type.Kind),
        Make<GraphQLType>("name", BuiltInScalars.String, type => (type as NamedType)?.Name),
        Make<GraphQLType>("description", BuiltInScalars.String, type => (type as NamedType)?.Description),
        Make<GraphQLType>("specifiedByURL", BuiltInScalars.String, type => (type as ScalarType)?.SpecifiedByUrl),
        MakeWithDeprecated<GraphQLType>("fields", Field, (type, deprecated) => (type as ComplexType)?
            .Fields.Where(field => deprecated || !field.IsDeprecated)),
        Make<GraphQLType>("interfaces", NullableListOf(Type), type => (type as ComplexType)?.Interfaces),
        new("possibleTypes", NullableListOf(Type))
        {
            Resolver = new(
                (type, bound) => type is InterfaceType or UnionType
                    ? ((Schema)bound[0]!).GetPossibleTypes((NamedType)type)
                    : null,
                [new SchemaBinding()]),
        },
        MakeWithDeprecated<GraphQLType>("enumValues", EnumValue, (type, deprecated) => (type as EnumType)?
            .Values.Where(value => deprecated || !value.IsDeprecated)),
        MakeWithDeprecated<GraphQLType>("inputFields", InputValue, (type, deprecated) => (type as InputObjectType)?
            .Fields.Where(field => deprecated || !field.IsDeprecated)),
        Make<GraphQLType>("ofType", Type, type => type switch
        {
            ListType list => list.ItemType,
            NonNullType nonNull => nonNull.Nullable,
            _ => null,
        }),
        Make<GraphQLType>("isOneOf", BuiltInScalars.Boolean, type => (type as InputObjectType)?.IsOneOf),
    ];

    private static IEnumerable<FieldDefinition> FieldFields() =>
    [
        Make<FieldDefinition>("name", NonNullString, field => field.Name),
        Make<FieldDefinition>("description", BuiltInScalars.String, field => field.Description),
        MakeWithDeprecated<FieldDefinition>("args", InputValue, (field, deprecated) =>
            field.Arguments.Where(argument => deprecated || !argument.IsDeprecated), isNonNull: true),
        Make<FieldDefinition>("type", new NonNullType(Type), field => field.Type),
        Make<FieldDefinition>("isDeprecated", NonNullBoolean, field => field.IsDeprecated),
        Make<FieldDefinition>("deprecationReason", BuiltInScalars.String, field => field.DeprecationReason),
    ];

    private static IEnumerable<FieldDefinition> InputValueFields() =>
    [
        Make<InputValueDefinition>("name", NonNullString, value => value.Name),
        Make<InputValueDefinition>("description", BuiltInScalars.String, value => value.Description),
        Make<InputValueDefinition>("type", new NonNullType(Type), value => value.Type),
        Make<InputValueDefinition>("defaultValue", BuiltInScalars.String, value => value.DefaultValue?.ToString()),
        Make<InputValueDefinition>("isDeprecated", NonNullBoolean, value => value.IsDeprecated),
        Make<InputValueDefinition>("deprecationReason", BuiltInScalars.String, value => value.DeprecationReason),
    ];

    private static IEnumerable<FieldDefinition> EnumValueFields() =>
    [
        Make<EnumValueDefinition>("name", NonNullString, value => value.Name),
        Make<EnumValueDefinition>("description", BuiltInScalars.String, value => value.Description),
        Make<EnumValueDefinition>("isDeprecated", NonNullBoolean, value => value.IsDeprecated),
        Make<EnumValueDefinition>("deprecationReason", BuiltInScalars.String, value => value.DeprecationReason),
    ];

    private static IEnumerable<FieldDefinition> DirectiveFields() =>
    [
        Make<DirectiveDefinition>("name", NonNullString, directive => directive.Name),
        Make<DirectiveDefinition>("description", BuiltInScalars.String, directive => directive.Description),
        Make<DirectiveDefinition>("isRepeatable", NonNullBoolean, directive => directive.IsRepeatable),
        Make<DirectiveDefinition>("locations", ListOf(DirectiveLocation), directive => directive.Locations),
        MakeWithDeprecated<DirectiveDefinition>("args", InputValue, (directive, deprecated) =>
            directive.Arguments.Where(argument => deprecated || !argument.IsDeprecated), isNonNull: true),
    ];

    private static NonNullType ListOf(NamedType item) => new(NullableListOf(item));

    private static ListType NullableListOf(NamedType item) => new(new NonNullType(item));

    private static FieldDefinition Make<TParent>(string name, GraphQLType type, Func<TParent, object?> read)
        where TParent : class =>
        new(name, type) { Resolver = FieldResolver.Of(read) };

    private static FieldDefinition MakeWithDeprecated<TParent>(
        string name,
        NamedType item,
        Func<TParent, bool, object?> read,
        bool isNonNull = false)
        where TParent : class
    {
        var includeDeprecated = new InputValueDefinition(
            "includeDeprecated",
            NonNullBoolean,
            new Language.BooleanValueNode(default, value: false),
            "Whether what should not be used any more is listed too.");
        return new(name, isNonNull ? ListOf(item) : NullableListOf(item), [includeDeprecated])
        {
            Resolver = new((parent, bound) => read((TParent)parent, (bool)bound[0]!), [new ArgumentBinding(0)]),
        };
    }
}
