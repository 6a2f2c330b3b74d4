using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields of a disease other than lists of related entities.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseaseFields
{
    /// <summary>Paragraphs that introduce the disease, in reading order; empty for most diseases.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="texts">Loads texts.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyList<OverviewParagraph>> GetOverviewAsync(
        [Parent] Disease disease, TextLoader texts, CancellationToken cancellationToken) =>
        (await texts.LoadAsync(EntityKey.Of(disease), cancellationToken))?.Overview ?? [];
}
