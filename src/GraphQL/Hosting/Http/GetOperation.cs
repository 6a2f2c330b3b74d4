using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>GET is safe, so it answers queries alone (GraphQL over HTTP, section 5.3).</summary>
internal static class GetOperation
{
    /// <summary>
    /// Whether a document that the engine refused asks for something other than a query. The engine itself answers
    /// queries only; over GET the refusal has a status of its own.
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
