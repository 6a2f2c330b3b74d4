using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Disease.genes</c>.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseaseGenes
{
    /// <summary>The genes that cause the disease or are associated with it (HGNC, else NCBIGene or ENSEMBL).</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="includeSubtypes">Whether assertions on subtypes of the disease count as well; each edge lists those subtypes.</param>
    /// <param name="orderBy">The order of the edges.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<DiseaseGenesConnection?> GetGenesAsync(
        [Parent] Disease disease,
        GeneAssertionFilterInput? where,
        [DefaultValue(false)] bool includeSubtypes,
        [DefaultValue(RelatedOrder.Name)] RelatedOrder orderBy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RelatedLoader related,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var ids = new IdentifierReader(identifiers, page.ReleaseOr(disease.Release), cancellationToken);
        var query = new RelatedQuery
        {
            Field = RelatedField.DiseaseGenes,
            Where = await where.ReadOrNoneAsync(ids),
            IncludeSubtypes = includeSubtypes,
            OrderBy = orderBy,
            Page = page.Request,
        };
        return new DiseaseGenesConnection(await related.LoadPageAsync(disease, query, page, cancellationToken));
    }
}
