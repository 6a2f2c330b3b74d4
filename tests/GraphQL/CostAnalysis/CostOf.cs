using KnowledgeGraph.GraphQL.CostAnalysis;
using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Utilities;
using KnowledgeGraph.GraphQL.Validation;

namespace KnowledgeGraph.GraphQL.Tests.CostAnalysis;

/// <summary>The cost of an operation against a schema in the type system language.</summary>
internal static class CostOf
{
    /// <summary>The definitions that a schema must have to use the directives; with weights as strings or numbers.</summary>
    public const string Directives = """
        directive @cost(weight: Number!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION
        scalar Number
        """;

    public static CostMetrics Operation(string schema, string document, Dictionary<string, object?>? variables = null)
    {
        var types = SchemaReader.Read(schema.Contains("directive @cost", StringComparison.Ordinal) ? schema : $"{schema}\n{Directives}");
        var parsed = Utf8GraphQLParser.Parse(document, ParserOptions.Default with { MaxTokens = int.MaxValue });
        Assert.Empty(DocumentValidator.Validate(types, parsed));
        var prepared = new PreparedDocument(types, parsed);
        var operation = prepared.GetOperation(name: null);
        var coerced = VariableCoercion.Coerce(types, operation, variables ?? []);
        return prepared.GetCost(operation).Evaluate(new CostVariables(operation, coerced, variables ?? []));
    }

    public static void AssertField(double expected, string schema, string document, Dictionary<string, object?>? variables = null) =>
        Assert.Equal(expected, Operation(schema, document, variables).FieldCost);

    public static void AssertType(double expected, string schema, string document, Dictionary<string, object?>? variables = null) =>
        Assert.Equal(expected, Operation(schema, document, variables).TypeCost);
}
