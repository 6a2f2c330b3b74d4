namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>What a type that implements an interface owes it (specification, section 3.6.1, IsValidImplementation).</summary>
internal static class InterfaceRules
{
    public static void Require(Schema schema)
    {
        foreach (var type in schema.Types.OfType<ComplexType>())
        {
            foreach (var implemented in type.Interfaces)
            {
                foreach (var field in implemented.Fields)
                {
                    RequireField(schema, type, implemented, field);
                }
            }
        }
    }

    private static void RequireField(Schema schema, ComplexType type, InterfaceType implemented, FieldDefinition expected)
    {
        var actual = type.FindField(expected.Name)
            ?? throw new SchemaException($"{type} implements {implemented} but has no field '{expected.Name}'.");
        if (!IsSubtype(schema, actual.Type, expected.Type))
        {
            throw new SchemaException(
                $"{type}.{actual.Name} has the type {actual.Type}, but {implemented}.{expected.Name} promises {expected.Type}.");
        }

        foreach (var argument in expected.Arguments)
        {
            if (actual.FindArgument(argument.Name)?.Type.ToString() != argument.Type.ToString())
            {
                throw new SchemaException(
                    $"{type}.{actual.Name} has no argument '{argument.Name}: {argument.Type}', which {implemented}.{expected.Name} promises.");
            }
        }

        if (actual.Arguments.FirstOrDefault(argument =>
            argument.IsRequired && expected.FindArgument(argument.Name) is null) is { } required)
        {
            throw new SchemaException(
                $"{type}.{actual.Name} requires the argument '{required.Name}', which {implemented}.{expected.Name} does not have.");
        }
    }

    private static bool IsSubtype(Schema schema, GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType, NonNullType) => IsSubtype(schema, type.Nullable, super.Nullable),
        (NonNullType, _) => IsSubtype(schema, type.Nullable, super),
        (ListType list, ListType superList) => IsSubtype(schema, list.ItemType, superList.ItemType),
        (NamedType named, NamedType superNamed) => named == superNamed
            || (named is InterfaceType implementing && superNamed is InterfaceType implemented && implementing.Interfaces.Contains(implemented))
            || (named is ObjectType possible && schema.GetPossibleTypes(superNamed).Contains(possible)),
        _ => false,
    };
}
