using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields <c>Disease.inheritance</c>, <c>Disease.onset</c> and <c>Disease.course</c>.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseaseTerms
{
    /// <summary>How the disease is inherited: terms of HPO below HP:0000005; several where sources state several.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count; edges group those that do.</param>
    /// <param name="presence">Terms that are stated to apply (conflicts included and marked), not to apply, or either.</param>
    /// <param name="includeSubtypes">Whether what is said of the disease's subtypes counts as well; each edge names them.</param>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Finds what identifiers mean.</param>
    /// <param name="cancellationToken">Ends the request.</param>
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

    /// <summary>When the disease begins: terms of HPO below HP:0003674.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count; edges group those that do.</param>
    /// <param name="presence">Terms that are stated to apply (conflicts included and marked), not to apply, or either.</param>
    /// <param name="includeSubtypes">Whether what is said of the disease's subtypes counts as well; each edge names them.</param>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Finds what identifiers mean.</param>
    /// <param name="cancellationToken">Ends the request.</param>
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

    /// <summary>The clinical course of the disease: other terms of HPO on course, modifiers and past medical history (below HP:0031797, HP:0012823 and HP:0032443).</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count; edges group those that do.</param>
    /// <param name="presence">Terms that are stated to apply (conflicts included and marked), not to apply, or either.</param>
    /// <param name="includeSubtypes">Whether what is said of the disease's subtypes counts as well; each edge names them.</param>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Finds what identifiers mean.</param>
    /// <param name="cancellationToken">Ends the request.</param>
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
