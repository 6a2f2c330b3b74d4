using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>GET is a safe method, so it only executes queries (GraphQL over HTTP, section 5.3).</summary>
internal static class GetOperation
{
    /// <summary>
    /// Whether a document that the engine rejected contains another operation than a query. The engine rejects these in any case; for GET
    /// requests, the response has a specific status.
    /// </summary>
    public static bool IsOtherThanQuery(string text, string? operationName)
    {
        try
        {
            var operations = Utf8GraphQLParser.Parse(text).Definitions.OfType<OperationDefinitionNode>();
            return operations
                .Where(operation => string.IsNullOrEmpty(operationName) || operation.Name?.Value == operationName)
                .Any(operation => operation.Operation != OperationType.Query);
        }
        catch (SyntaxException)
        {
            return false;
        }
    }
}
