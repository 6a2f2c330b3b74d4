using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Query.nodes</c>.</summary>
[ExtendObjectType<GraphQuery>]
public sealed class QueryNodesField
{
    private const int Most = 1000;

    /// <summary>
    /// The diseases, genes and phenotypes with these identifiers, each at the index of its identifier. If an identifier cannot be
    /// resolved, its entry is null, and an error with this index says why.
    /// </summary>
    /// <param name="ids">CURIEs or IRIs, at most 1000.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="context">Collects the errors.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = Most, SlicingArguments = new[] { "ids" }, RequireOneSlicingArgument = false)]
    public async Task<IReadOnlyList<Entity?>?> GetNodesAsync(
        [ID] IReadOnlyList<string> ids,
        RequestReleases releases,
        IdentifierLoader identifiers,
        IResolverContext context,
        CancellationToken cancellationToken)
    {
        if (ids.Count > Most)
        {
            throw QuestionErrors.TooManyIds(ids.Count, Most);
        }

        var graph = await releases.CurrentAsync(cancellationToken);
        var reader = new IdentifierReader(identifiers, graph.Release.Hash, cancellationToken);
        return await Task.WhenAll(ids.Select((id, index) => AtAsync(index, id, reader, context)));
    }

    private static async Task<Entity?> AtAsync(int index, string id, IdentifierReader reader, IResolverContext context)
    {
        try
        {
            return await reader.EntityAsync("ids", id, category: null);
        }
        catch (QuestionException question)
        {
            context.ReportError(ErrorBuilder.New()
                .SetMessage(question.Message)
                .SetException(question)
                .SetPath(context.Path.Append(index))
                .Build());
            return null;
        }
    }
}
