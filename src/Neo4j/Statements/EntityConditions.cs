namespace KnowledgeGraph.Neo4j;

/// <summary>The conditions of an <see cref="EntityQuery"/> on a node <c>n</c>. Those on its relatives find, at the beginning of the statement, the nodes that meet them.</summary>
internal sealed class EntityConditions
{
    // Down from a term, then to the diseases that have any of the terms found.
    private static readonly Cypher DiseasesWith = Cypher.Of("""
        CALL () {
          MATCH (:Entity {release: $release, id: $‹name›})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
          WITH DISTINCT term
          MATCH (term)<-[r:‹types›]-(d)
          WHERE NOT r.negated
          RETURN collect(DISTINCT d) AS ‹name›
        }
        """);

    private static readonly Cypher CausalGenes = Cypher.Of("""
        CALL (phenotype) {
          UNWIND phenotype AS d
          MATCH (d)-[r:CAUSED_BY]->(g)
          WHERE NOT r.negated
          RETURN collect(DISTINCT g) AS genes
        }
        """);

    private static readonly Cypher DiseasesOfGene = Cypher.Of("""
        CALL () {
          MATCH (:Entity {release: $release, id: $gene})<-[r:CAUSED_BY|ASSOCIATED_WITH]-(d)
          WHERE NOT r.negated
          RETURN collect(DISTINCT d) AS gene
        }
        """);

    private static readonly Cypher ObjectsOfDisease = Cypher.Of("""
        CALL () {
          MATCH (:Entity {release: $release, id: $disease})-[r:CAUSED_BY|ASSOCIATED_WITH|HAS_PHENOTYPE]->(o)
          WHERE NOT r.negated
          RETURN collect(DISTINCT o) AS disease
        }
        """);

    private readonly Conditions _conditions;
    private readonly TermClosures _terms;

    public EntityConditions(Dictionary<string, object?> parameters, EntityQuery query)
    {
        _conditions = new Conditions(parameters);
        _terms = new TermClosures(parameters);
        AddOwn(query);
        AddRelatives(query);
    }

    /// <summary>Finds the nodes that the conditions speak of.</summary>
    public Cypher Closures => _terms.Text;

    /// <summary>What a subquery must import.</summary>
    public Cypher Imports => _terms.ImportsAlone;

    /// <summary>The conditions, after another one.</summary>
    public Cypher All => _conditions.And;

    private void AddOwn(EntityQuery query)
    {
        if (!query.IncludeDeprecated)
        {
            _conditions.Add(Cypher.Of("NOT n.deprecated"));
        }

        if (query.Level is { } level)
        {
            _conditions.Add(Cypher.Of("n.level = $level"), "level", EnumNames.Of(level));
        }

        if (query.IsHuman is { } isHuman)
        {
            // Whatever is no disease is no animal's, either.
            _conditions.Add(Cypher.Of("coalesce(n.is_human, true) = $isHuman"), "isHuman", isHuman);
        }

        if (query.LocusType is { } locusType)
        {
            _conditions.Add(Cypher.Of("n.locus_type = $locusType"), "locusType", locusType);
        }

        if (query.Characteristic is { } characteristic)
        {
            _conditions.Add(Cypher.Of("$characteristic IN n.characteristics"), "characteristic", characteristic.ToString());
        }

        if (query.NameContains is { } text)
        {
            _conditions.Add(
                Cypher.Of("(n.name_folded CONTAINS $text OR n.full_name_folded CONTAINS $text)"), "text", text.ToUpperInvariant());
        }
    }

    private void AddRelatives(EntityQuery query)
    {
        if (query.Under is not null)
        {
            _terms.AddUnder(query.Under);
            _conditions.Add(Cypher.Of("n IN under"));
        }

        if (query.Inheritance is { } inheritance)
        {
            _terms.Add(DiseasesWith.With("‹name›", "inheritance").With("‹types›", "HAS_INHERITANCE"), Cypher.Of("inheritance"), "inheritance", inheritance);
            _conditions.Add(Cypher.Of("n IN inheritance"));
        }

        if (query.Onset is { } onset)
        {
            _terms.Add(DiseasesWith.With("‹name›", "onset").With("‹types›", "HAS_ONSET"), Cypher.Of("onset"), "onset", onset);
            _conditions.Add(Cypher.Of("n IN onset"));
        }

        if (query.Phenotype is { } phenotype)
        {
            AddPhenotype(phenotype, query.Category);
        }

        if (query.Gene is { } gene)
        {
            _terms.Add(DiseasesOfGene, Cypher.Of("gene"), "gene", gene);
            _conditions.Add(Cypher.Of("n IN gene"));
        }

        if (query.Disease is { } disease)
        {
            _terms.Add(ObjectsOfDisease, Cypher.Of("disease"), "disease", disease);
            _conditions.Add(Cypher.Of("n IN disease"));
        }
    }

    private void AddPhenotype(Curie phenotype, EntityCategory category)
    {
        var diseases = DiseasesWith.With("‹name›", "phenotype").With("‹types›", "HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY");
        if (category == EntityCategory.Gene)
        {
            _terms.Add(diseases + CausalGenes, Cypher.Of("genes"), "phenotype", phenotype);
            _conditions.Add(Cypher.Of("n IN genes"));
        }
        else
        {
            _terms.Add(diseases, Cypher.Of("phenotype"), "phenotype", phenotype);
            _conditions.Add(Cypher.Of("n IN phenotype"));
        }
    }
}
