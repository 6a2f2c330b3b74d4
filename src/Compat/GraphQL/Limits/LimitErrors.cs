using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>Errors of requests that exceed a limit. Each contains the limit, its value, and the actual value if known.</summary>
internal static class LimitErrors
{
    public static RequestException TooDeep(SyntaxNode node, int actual, int allowed) => Refuse(
        node, $"The GraphQL document has an execution depth of {actual} which exceeds the max allowed execution depth of {allowed}.", ErrorCodes.Limits.Depth, "MaxAllowedExecutionDepth", allowed, actual);

    public static RequestException NestedTooDeep(SyntaxNode node, int allowed) => Refuse(
        node, $"The GraphQL document nests selection sets, those of fragments included, deeper than {allowed} levels.", ErrorCodes.Limits.Depth, "MaxNesting", allowed, actual: null);

    public static RequestException TooManyFields(SyntaxNode node, int actual, int allowed) => Refuse(
        node, $"The GraphQL document has {actual} fields which exceeds the max allowed number of {allowed}.", ErrorCodes.Limits.Fields, "MaxAllowedFields", allowed, actual);

    public static RequestException TooManySelectedFields(SyntaxNode node, long actual, int allowed) => Refuse(
        node, $"The operation selects {(actual == int.MaxValue ? "more than " : "")}{actual} fields, those of fragments counted wherever they are spread, which exceeds the max allowed number of {allowed}.", ErrorCodes.Limits.SelectedFields, "MaxAllowedSelectedFields", allowed, actual);

    public static RequestException TooManyAliases(SyntaxNode node, int actual, int allowed) => Refuse(
        node, $"The GraphQL document has {actual} aliases which exceeds the max allowed number of {allowed}.", ErrorCodes.Limits.Aliases, "MaxAllowedAliases", allowed, actual);

    public static RequestException TooManyDirectives(SyntaxNode node, int actual, int allowed) => Refuse(
        node, $"The GraphQL document has {actual} directives which exceeds the max allowed number of {allowed}.", ErrorCodes.Limits.Directives, "MaxAllowedDirectives", allowed, actual);

    public static RequestException TooManyDirectivesHere(SyntaxNode node, int actual, int allowed) => Refuse(
        node, $"There are {actual} directives at one place which exceeds the max allowed number of {allowed}.", ErrorCodes.Limits.Directives, "MaxAllowedDirectivesPerLocation", allowed, actual);

    public static RequestException IntrospectionTooDeep(SyntaxNode node, string limit, int actual, int allowed) => Refuse(
        node, $"The question about the schema follows its own types {actual} levels deep which exceeds the max allowed depth of {allowed}.", ErrorCodes.Validation.MaxIntrospectionDepthOverflow, limit, allowed, actual);

    public static RequestException IntrospectionNotAllowed(SyntaxNode node) => new(ErrorBuilder.New()
        .SetMessage("Introspection is not allowed for the current request.")
        .SetCode(ErrorCodes.Validation.IntrospectionNotAllowed)
        .AddLocation(node)
        .Build());

    private static RequestException Refuse(SyntaxNode node, string message, string code, string limit, int allowed, object? actual)
    {
        var error = ErrorBuilder.New()
            .SetMessage(message)
            .SetCode(code)
            .AddLocation(node)
            .SetExtension("limit", limit)
            .SetExtension("allowed", allowed);
        return new(actual is null ? error.Build() : error.SetExtension("actual", actual).Build());
    }
}
