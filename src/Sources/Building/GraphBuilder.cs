using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Builds a release from everything that was read. Each step is a separate type; this class defines their order.
/// </summary>
internal static class GraphBuilder
{
    /// <exception cref="ImportException">The hierarchy of a file has a cycle.</exception>
    public static GraphContent Build(SourceContents contents, ReportBuilder report, BuildStamp stamp, CancellationToken cancellationToken)
    {
        var draft = Draft(contents, report, cancellationToken);
        FinalCounts.Add(contents, draft.Entities, draft.Assertions, report);
        contents.ForgetRows();
        return new GraphFreezer(draft.Entities, draft.Identifiers, draft.Symbols)
            .Freeze(draft.Assertions, [.. contents.Documents.Select(document => document.File)], report.ToReport(), stamp);
    }

    private static GraphDraft Draft(SourceContents contents, ReportBuilder report, CancellationToken cancellationToken)
    {
        var curies = new CurieCache();
        var otherSpecies = NodeEntities.Filter(contents.Nodes, curies, report);
        KgxSpellings.Normalize(contents.Edges);
        FileCycles.Check(contents, curies);
        cancellationToken.ThrowIfCancellationRequested();

        // Which identifiers mean the same entity.
        var sets = MappingSetReading.Read(contents.Mappings, curies, report);
        var terms = OntologyStage.Run(contents, sets, curies, report);
        var identifiers = new IdentifierTable();
        var termIdentities = new TermIdentities(terms, identifiers, report);
        var mappings = MondoMappings.Read(sets, terms, report);
        var diseases = DiseaseIdentities.Build(contents, termIdentities, mappings, identifiers, curies, report);
        var genes = GeneIdentities.Build(contents, diseases, identifiers, curies, report);
        cancellationToken.ThrowIfCancellationRequested();

        // The entities.
        var entities = new EntityDrafts();
        var symbols = new SymbolTable();
        TermEntities.Add(terms, termIdentities, entities, report);
        GardEntities.Add(diseases, entities, report);
        NodeEntities.AddDiseases(contents.Nodes, diseases, entities, curies, report);
        var geneEntities = new GeneEntities(genes, identifiers, entities, symbols);
        geneEntities.AddApproved();
        geneEntities.AddWithdrawn(contents.WithdrawnGenes, curies, report);
        geneEntities.AddNodes(contents.Nodes, curies, report);
        cancellationToken.ThrowIfCancellationRequested();

        // The assertions about them.
        var scope = new AssertionScope(terms, termIdentities, diseases, genes, entities, symbols, curies, report);
        var assertions = Assertions(contents, sets, scope, otherSpecies, cancellationToken);

        // Texts. They need all entities, including those that only assertions name.
        GardXrefs.Add(contents, diseases, entities, curies, report);
        Translations.Add(contents, entities, curies, report);
        Overviews.Add(contents, diseases, entities, curies, report);
        AnimalDiseases.Mark(terms, entities);
        new MappingXrefs(termIdentities, mappings, entities, report).Add(sets, identifiers);
        PossiblySameEntities.Add(diseases, entities, report);
        Roots.Report(entities, assertions, report);
        cancellationToken.ThrowIfCancellationRequested();
        return new GraphDraft(entities, identifiers, symbols, assertions);
    }

    private static List<AssertionDraft> Assertions(
        SourceContents contents,
        IReadOnlyList<MappingSet> sets,
        AssertionScope scope,
        HashSet<Curie> otherSpecies,
        CancellationToken cancellationToken)
    {
        var assertions = new List<AssertionDraft>();
        var geneAssertions = new List<AssertionDraft>();
        new TermAssertions(scope).Add(assertions, geneAssertions);
        GardParentAssertions.Add(contents, scope, assertions);
        new AnnotationAssertions(scope).Add(contents.Annotations, assertions);
        new GeneAssertions(scope).Add(contents, geneAssertions);
        new KgxAssertions(scope, otherSpecies).Add(contents.Edges, assertions, geneAssertions);
        new GenePhenotypeAssertions(scope).Add(contents, geneAssertions);
        cancellationToken.ThrowIfCancellationRequested();

        // All entities exist now; the names of diseases decide which gene associations are susceptibilities.
        StatedDiseases.Add(contents, sets, scope.Diseases, scope.Entities, scope.Curies, scope.Report);
        assertions.AddRange(Susceptibilities.Apply(new GenePairs(scope.Curies, scope.Report).Join(geneAssertions), scope));
        assertions = ObsoleteParents.Attach(assertions, scope);
        return MergeLoops.Drop(new AssertionMerger(scope.Curies, scope.Report).Merge(assertions), scope.Report);
    }

    /// <summary>The content of a release before it is ranked and frozen.</summary>
    private sealed record GraphDraft(EntityDrafts Entities, IdentifierTable Identifiers, SymbolTable Symbols, List<AssertionDraft> Assertions);
}
