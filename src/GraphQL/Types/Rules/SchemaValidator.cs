using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Types.Rules;

/// <summary>Takes up a problem of a schema.</summary>
/// <param name="element">The element it is a problem of.</param>
/// <param name="message">What is wrong.</param>
internal delegate void ReportProblem(SchemaCoordinate element, string message);

/// <summary>
/// Checks a schema against the type validation of the specification (section 3), whether it was read from a document or
/// made of C# types. That names are unique and refer to types that fit is settled before, when the schema is made.
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

    /// <summary>What is wrong with a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="locate">Where an element is defined; null if in no document.</param>
    public static IReadOnlyList<SchemaProblem> Validate(Schema schema, Func<SchemaCoordinate, SourceLocation?> locate)
    {
        var problems = new List<SchemaProblem>();
        foreach (var check in Rules)
        {
            check(schema, (element, message) => problems.Add(new(message, locate(element))));
        }

        return problems;
    }

    /// <summary>Refuses a schema that is not valid.</summary>
    /// <param name="schema">A schema that no document defines.</param>
    /// <exception cref="SchemaException">Something is wrong.</exception>
    public static void Require(Schema schema)
    {
        if (Validate(schema, static _ => null) is { Count: > 0 } problems)
        {
            throw new SchemaException(problems);
        }
    }
}
