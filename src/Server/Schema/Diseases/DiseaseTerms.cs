using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields <c>Disease.inheritance</c>, <c>Disease.onset</c> and <c>Disease.course</c>.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseaseTerms
{
    /// <summary>The modes of inheritance of the disease: HPO terms below HP:0000005; there can be several.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Terms that are stated to apply (including conflicts, which are marked), not to apply, or both.</param>
    /// <param name="includeSubtypes">Whether assertions on subtypes of the disease count as well; each edge lists those subtypes.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<DiseasePhenotypesConnection?> GetInheritanceAsync(
        [Parent] Disease disease,
        PhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool includeSubtypes,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RelatedLoader related,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken) =>
        PageAsync(RelatedField.DiseaseInheritance, disease, where, presence, includeSubtypes, first, after, related, identifiers, cancellationToken);

    /// <summary>The onset of the disease: HPO terms below HP:0003674.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Terms that are stated to apply (including conflicts, which are marked), not to apply, or both.</param>
    /// <param name="includeSubtypes">Whether assertions on subtypes of the disease count as well; each edge lists those subtypes.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<DiseasePhenotypesConnection?> GetOnsetAsync(
        [Parent] Disease disease,
        PhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool includeSubtypes,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RelatedLoader related,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken) =>
        PageAsync(RelatedField.DiseaseOnset, disease, where, presence, includeSubtypes, first, after, related, identifiers, cancellationToken);

    /// <summary>The clinical course of the disease: other HPO terms on course, modifiers and past medical history (below HP:0031797, HP:0012823 and HP:0032443).</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Terms that are stated to apply (including conflicts, which are marked), not to apply, or both.</param>
    /// <param name="includeSubtypes">Whether assertions on subtypes of the disease count as well; each edge lists those subtypes.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<DiseasePhenotypesConnection?> GetCourseAsync(
        [Parent] Disease disease,
        PhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool includeSubtypes,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RelatedLoader related,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken) =>
        PageAsync(RelatedField.DiseaseCourse, disease, where, presence, includeSubtypes, first, after, related, identifiers, cancellationToken);

    private static async Task<DiseasePhenotypesConnection?> PageAsync(
        RelatedField field,
        Disease disease,
        PhenotypeAssertionFilterInput? where,
        PresenceFilter presence,
        bool includeSubtypes,
        int first,
        string? after,
        RelatedLoader related,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var ids = new IdentifierReader(identifiers, page.ReleaseOr(disease.Release), cancellationToken);
        var query = new RelatedQuery
        {
            Field = field,
            Where = await where.ReadOrNoneAsync(ids),
            Presence = presence,
            IncludeSubtypes = includeSubtypes,
            Page = page.Request,
        };
        return new DiseasePhenotypesConnection(await related.LoadPageAsync(disease, query, page, cancellationToken));
    }
}
