namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>
/// A type must implement its interfaces correctly and list each of them once (specification §3.6, <c>IsValidImplementation</c>).
/// </summary>
internal static class ImplementedInterfacesRule
{
    public static void Check(Schema schema, ReportProblem report)
    {
        foreach (var type in schema.Types.OfType<ComplexType>())
        {
            var owner = SchemaCoordinate.OfType(type.Name);
            var named = new HashSet<InterfaceType>();
            foreach (var implemented in type.Interfaces)
            {
                if (implemented == type)
                {
                    report(owner, $"Type \"{type}\" cannot implement itself.");
                }
                else if (!named.Add(implemented))
                {
                    report(owner, $"Type \"{type}\" can only implement \"{implemented}\" once.");
                }
                else
                {
                    CheckAncestors(type, implemented, report);
                    CheckFields(schema, type, implemented, report);
                }
            }
        }
    }

    private static void CheckAncestors(ComplexType type, InterfaceType implemented, ReportProblem report)
    {
        foreach (var ancestor in implemented.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor)))
        {
            report(SchemaCoordinate.OfType(type.Name), ancestor == type
                ? $"Type \"{type}\" cannot implement \"{implemented}\", which implements it."
                : $"Type \"{type}\" must implement \"{ancestor}\", as \"{implemented}\" does.");
        }
    }

    private static void CheckFields(Schema schema, ComplexType type, InterfaceType implemented, ReportProblem report)
    {
        foreach (var expected in implemented.Fields)
        {
            if (type.FindField(expected.Name) is { } actual)
            {
                new FieldPair(
                    SchemaCoordinate.OfMember(type.Name, actual.Name),
                    actual,
                    SchemaCoordinate.OfMember(implemented.Name, expected.Name),
                    expected).Check(schema, report);
            }
            else
            {
                report(
                    SchemaCoordinate.OfType(type.Name),
                    $"Interface field \"{implemented}.{expected.Name}\" expected but \"{type}\" does not provide it.");
            }
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

    /// <summary>A field of a type, and the interface field that it implements.</summary>
    private sealed record FieldPair(
        SchemaCoordinate Actual, FieldDefinition ActualField, SchemaCoordinate Expected, FieldDefinition ExpectedField)
    {
        public void Check(Schema schema, ReportProblem report)
        {
            if (!IsSubtype(schema, ActualField.Type, ExpectedField.Type))
            {
                report(Actual, $"Interface field \"{Expected}\" expects type \"{ExpectedField.Type}\" but \"{Actual}\" is of type \"{ActualField.Type}\".");
            }

            if (ActualField.IsDeprecated && !ExpectedField.IsDeprecated)
            {
                report(Actual, $"Interface field \"{Expected}\" is not deprecated, so \"{Actual}\" must not be deprecated.");
            }

            CheckArguments(report);
        }

        private void CheckArguments(ReportProblem report)
        {
            foreach (var expected in ExpectedField.Arguments)
            {
                var coordinate = Expected.Argument(expected.Name);
                var actual = ActualField.FindArgument(expected.Name);
                if (actual is null)
                {
                    report(Actual, $"Interface field argument \"{coordinate}\" expected but \"{Actual}\" does not provide it.");
                }
                else if (actual.Type.ToString() != expected.Type.ToString())
                {
                    var own = Actual.Argument(actual.Name);
                    report(own, $"Interface field argument \"{coordinate}\" expects type \"{expected.Type}\" but \"{own}\" is of type \"{actual.Type}\".");
                }
            }

            foreach (var added in ActualField.Arguments.Where(argument => argument.IsRequired && ExpectedField.FindArgument(argument.Name) is null))
            {
                var own = Actual.Argument(added.Name);
                report(own, $"Argument \"{own}\" must not be of required type \"{added.Type}\" as interface field \"{Expected}\" does not have it.");
            }
        }
    }
}
