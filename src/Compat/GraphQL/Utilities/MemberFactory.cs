using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Utilities;

/// <summary>Creates the members of types, and directives, from their definitions.</summary>
/// <param name="types">Finds the types of members.</param>
/// <param name="problems">Collects problems; invalid members are omitted.</param>
internal sealed class MemberFactory(TypeFactory types, SchemaProblems problems)
{
    /// <summary>The fields of an object type or interface.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="parts">Its definition and extensions.</param>
    public IEnumerable<FieldDefinition> Fields(string type, IEnumerable<TypeSystemDefinitionNode> parts) => Unique(
        parts.SelectMany(part => part.Fields()),
        field => field.Name,
        name => SchemaCoordinate.OfMember(type, name),
        Field);

    /// <summary>The fields of an input object type.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="parts">Its definition and extensions.</param>
    public IEnumerable<InputValueDefinition> InputFields(string type, IEnumerable<TypeSystemDefinitionNode> parts) =>
        InputValues(parts.SelectMany(part => part.InputFields()), name => SchemaCoordinate.OfMember(type, name));

    /// <summary>The values of an enum.</summary>
    /// <param name="type">The name of the type.</param>
    /// <param name="parts">Its definition and extensions.</param>
    public IEnumerable<EnumValueDefinition> EnumValues(string type, IEnumerable<TypeSystemDefinitionNode> parts) => Unique(
        parts.SelectMany(part => part.EnumValues()),
        value => value.Name,
        name => SchemaCoordinate.OfMember(type, name),
        (node, _) => new EnumValueDefinition(
            node.Name.Value, description: node.Description?.Value, deprecationReason: AppliedDirectives.DeprecationReason(node)));

    /// <summary>Creates a directive.</summary>
    public DirectiveDefinition Directive(DirectiveDefinitionNode node) => new(
        node.Name.Value,
        node.Locations.Select(location => location.Value),
        InputValues(node.Arguments, SchemaCoordinate.OfDirective(node.Name.Value).Argument),
        node.Description?.Value,
        node.IsRepeatable);

    private FieldDefinition? Field(FieldDefinitionNode node, SchemaCoordinate coordinate)
    {
        var arguments = InputValues(node.Arguments, coordinate.Argument);
        var type = Reference(node.Type);
        if (type is { IsOutput: false })
        {
            problems.Add(node.Type, $"The type of \"{coordinate}\" must be an output type, but \"{node.Type}\" is none.");
        }

        return type is { IsOutput: true }
            ? new(node.Name.Value, type, arguments, node.Description?.Value, AppliedDirectives.DeprecationReason(node))
            {
                CostWeight = CostDirectiveReader.Weight(node.Directives, problems),
                ListSize = CostDirectiveReader.ListSize(node.Directives),
            }
            : null;
    }

    private List<InputValueDefinition> InputValues(
        IEnumerable<InputValueDefinitionNode> nodes, Func<string, SchemaCoordinate> coordinate) =>
        Unique(nodes, node => node.Name, coordinate, InputValue);

    private InputValueDefinition? InputValue(InputValueDefinitionNode node, SchemaCoordinate coordinate)
    {
        var type = Reference(node.Type);
        if (type is { IsInput: false })
        {
            problems.Add(node.Type, $"The type of \"{coordinate}\" must be an input type, but \"{node.Type}\" is none.");
        }

        return type is { IsInput: true }
            ? new(node.Name.Value, type, node.DefaultValue, node.Description?.Value, AppliedDirectives.DeprecationReason(node))
            {
                CostWeight = CostDirectiveReader.Weight(node.Directives, problems),
            }
            : null;
    }

    /// <summary>The referenced type; null, with a problem, if its name is unknown.</summary>
    private GraphQLType? Reference(TypeNode reference) => reference switch
    {
        NamedTypeNode named => types.Find(named),
        ListTypeNode list => Reference(list.Type) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => Reference(nonNull.Type) is { } type ? new NonNullType(type) : null,
        _ => throw new ArgumentException($"{reference.GetType().Name} is not a type reference.", nameof(reference)),
    };

    private List<T> Unique<TNode, T>(
        IEnumerable<TNode> nodes,
        Func<TNode, NameNode> name,
        Func<string, SchemaCoordinate> coordinate,
        Func<TNode, SchemaCoordinate, T?> make)
        where T : class
    {
        var names = new UniqueNames();
        var made = new List<T>();
        foreach (var node in nodes)
        {
            var element = coordinate(name(node).Value);
            if (!names.TryAdd(name(node), out var first))
            {
                types.ReportSecond(name(node), element, first);
            }
            else if (make(node, element) is { } member)
            {
                made.Add(member);
            }
        }

        return made;
    }
}
