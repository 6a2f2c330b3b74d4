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
            ["name"] = entity.Name,
            ["name_folded"] = entity.Name?.ToUpperInvariant(),
            ["deprecated"] = entity.Deprecated,
            ["replaced_by"] = entity.ReplacedBy?.ToString(),
            ["consider"] = entity.Consider.Select(id => id.ToString()).ToArray(),
            ["partial"] = entity.Partial,
            ["description"] = text.Description,
            ["synonyms"] = text.Synonyms.Select(synonym => synonym.Text).Distinct(StringComparer.Ordinal).ToArray(),
            ["xrefs"] = text.Xrefs.Select(xref => xref.Id).ToArray(),
            ["possibly_same"] = text.PossiblySame.Select(other => other.Id.ToString()).ToArray(),
        };
        switch (entity)
        {
            case Disease disease:
                row["level"] = disease.Level is { } level ? EnumNames.Of(level) : null;
                row["is_human"] = disease.IsHuman;
                row["outside_mondo"] = index.IsOutsideMondo(rank) ? true : null;
                row["characteristics"] = disease.Characteristics.Select(characteristic => characteristic.Id.ToString()).ToArray();

                // Lists in Neo4j cannot contain null, so a characteristic without a label has an empty one.
                row["characteristic_names"] = disease.Characteristics.Select(characteristic => characteristic.Name ?? "").ToArray();
                break;
            case Gene gene:
                row["full_name"] = gene.FullName;
                row["full_name_folded"] = gene.FullName?.ToUpperInvariant();
                row["locus_type"] = gene.LocusType;
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
