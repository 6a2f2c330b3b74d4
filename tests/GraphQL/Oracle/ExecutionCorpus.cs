using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Tests.Oracle.Generation;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>Requests that are the same in each run.</summary>
internal static class ExecutionCorpus
{
    private const int Requests = 3_000;

    /// <summary>Asks for every type of a schema.</summary>
    public static IEnumerable<CorpusRequest> Introspect(Schema schema) => schema.Types
        .Where(type => !type.IsIntrospection)
        .Select(type => new CorpusRequest(IntrospectionQuery.OfType, new JsonObject { ["name"] = type.Name }, OperationName: null))
        .Append(new(IntrospectionQuery.OfType, new JsonObject { ["name"] = "Unknown" }, OperationName: null));

    /// <summary>Generates requests for a schema.</summary>
    public static IEnumerable<CorpusRequest> Generate(Schema schema) =>
        Enumerable.Range(0, Requests).Select(seed => Generate(schema, new Chance(seed)));

    private static CorpusRequest Generate(Schema schema, Chance chance)
    {
        var query = RandomDocument.Generate(schema, chance);
        var operations = Utf8GraphQLParser.Parse(query).Definitions.OfType<OperationDefinitionNode>().ToList();
        var operation = chance.Pick(operations);
        var name = operations.Count == 1 && chance.OneIn(2) ? null : operation.Name?.Value;
        return new(query, new VariableValueGenerator(chance, schema).Generate(operation), chance.OneIn(100) ? "unknown" : name);
    }
}

/// <summary>A request of the corpus.</summary>
/// <param name="Query">The document.</param>
/// <param name="Variables">The values of its variables.</param>
/// <param name="OperationName">The operation to execute; null for the only one.</param>
internal sealed record CorpusRequest(string Query, JsonObject Variables, string? OperationName);
