namespace KnowledgeGraph.Neo4j;

/// <summary>Entities as rows for the loading statements: the properties of their nodes.</summary>
/// <param name="index">The release.</param>
internal sealed class EntityRows(GraphIndex index)
{
    private readonly EntityCounter _counter = new(index, new Lazy<PhenotypeStatistics>(() => new PhenotypeStatistics(index)));
    private readonly PhenotypeSummaries _summaries = new(index, new Lazy<PhenotypeStatistics>(() => new PhenotypeStatistics(index)));

    /// <summary>The properties of an entity's node; missing values are omitted.</summary>
    public Dictionary<string, object?> Of(int rank, EntityText text)
    {
        var entity = index.Entities[rank];
        var row = new PropertyRow
        {
            ["id"] = entity.Id.ToString(),
            ["rank"] = rank,
            ["name_folded"] = entity.Name?.ToUpperInvariant(),
            ["description"] = text.Description,
            ["synonyms"] = text.Synonyms.Select(synonym => synonym.Text).Distinct(StringComparer.Ordinal).ToArray(),
            ["xrefs"] = text.Xrefs.Select(xref => xref.Id).ToArray(),
            ["possibly_same"] = text.PossiblySame.Select(other => other.Id.ToString()).ToArray(),
        };
        row.AddRange(EntityProperties.Of(entity.Category).Values(entity));
        switch (entity)
        {
            case Disease:
                row["outside_mondo"] = index.IsOutsideMondo(rank) ? true : null;
                break;
            case Gene gene:
                row["full_name_folded"] = gene.FullName?.ToUpperInvariant();
                break;
            case Phenotype when _summaries.Run([entity.Id], CancellationToken.None)[0] is { } summary:
                row["body_systems"] = summary.BodySystems.Select(system => system.Id.ToString()).ToArray();
                row["information_content"] = summary.InformationContent;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(rank), rank, "no such entity");
        }

        AddCounts(row, _counter.Count(rank));
        return row.Values;
    }

    // The content of a release never changes, so counts are computed once, here.
    private static void AddCounts(PropertyRow row, EntityCounts counts)
    {
        row["disease_count"] = counts.Diseases;
        row["gene_count"] = counts.Genes;
        row["causal_gene_count"] = counts.CausalGenes;
        row["phenotype_count"] = counts.Phenotypes;
        row["excluded_phenotype_count"] = counts.ExcludedPhenotypes;
        row["related_condition_count"] = counts.RelatedConditions;
        row["assertion_count"] = counts.Assertions;
        row["publication_count"] = counts.Publications;
    }
}
