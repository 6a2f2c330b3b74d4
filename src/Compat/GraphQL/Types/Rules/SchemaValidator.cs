using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>Reports a problem of a schema.</summary>
/// <param name="element">The element that has the problem.</param>
/// <param name="message">The problem.</param>
internal delegate void ReportProblem(SchemaCoordinate element, string message);

/// <summary>
/// Validates a schema according to the type validation of the specification (section 3), whether it was read from a document or created
/// from C# types. Unique names and valid references are checked before, when the schema is created.
/// </summary>
internal static class SchemaValidator
{
    private static readonly Action<Schema, ReportProblem>[] Rules =
    [
        RootTypesRule.Check,
        ReservedNamesRule.Check,
        NonEmptyTypesRule.Check,
        ImplementedInterfacesRule.Check,
        UniqueUnionMembersRule.Check,
        DeprecatedInputsRule.Check,
        OneOfInputObjectsRule.Check,
        FiniteInputObjectsRule.Check,
        DefaultValueCyclesRule.Check,
        ListSizesRule.Check,
    ];

    /// <summary>Validates a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="locate">Returns the location where an element is defined; null if there is no document.</param>
    public static IReadOnlyList<SchemaProblem> Validate(Schema schema, Func<SchemaCoordinate, SourceLocation?> locate)
    {
        var problems = new List<SchemaProblem>();
        foreach (var check in Rules)
        {
            check(schema, (element, message) => problems.Add(new(message, locate(element))));
        }

        return problems;
    }

    /// <summary>Requires that a schema is valid.</summary>
    /// <param name="schema">A schema without a document.</param>
    /// <exception cref="SchemaException">The schema is not valid.</exception>
    public static void Require(Schema schema)
    {
        if (Validate(schema, static _ => null) is { Count: > 0 } problems)
        {
            throw new SchemaException(problems);
        }
    }
}
