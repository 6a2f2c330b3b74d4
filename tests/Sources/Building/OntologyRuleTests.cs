using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class OntologyRuleTests
{
    [Fact]
    public async Task The_newest_release_decides_on_each_term_and_the_override_is_listed()
    {
        using var folder = new SourceFolder()
            .With("old.obo", Texts.Mondo("2020-01-01", "[Term]\nid: MONDO:0000012\nname: only in the old release\n"))
            .With("new.obo", Texts.Mondo("2024-01-01").Replace("name: disease A", "name: disease A, renamed"));
        var graph = await folder.ImportAsync();

        Assert.Equal("disease A, renamed", graph.Get<Disease>("MONDO:0000010").Name);
        Assert.Equal("only in the old release", graph.Get<Disease>("MONDO:0000012").Name);
        var item = Assert.Single(graph.Items(ReportCodes.Overridden));
        Assert.Equal(("old.obo", "2020-01-01"), (item.Source, item.Subject));
        Assert.Contains("mondo of 2020-01-01 gives way to new.obo of 2024-01-01", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_release_given_twice_counts_once_and_disagreements_are_listed()
    {
        using var folder = new SourceFolder()
            .With("one.obo", Texts.Mondo())
            .With("two.obo", Texts.Mondo().Replace("name: disease B", "name: disease b"));
        var graph = await folder.ImportAsync();

        Assert.Equal(3, graph.Entities.Count);
        Assert.Equal(2, graph.Assertions.Count);
        Assert.Single(graph.Items(ReportCodes.SameRelease));
        var item = Assert.Single(graph.Items(ReportCodes.ReleaseDisagrees));
        Assert.Equal((ReportSeverity.Refused, "MONDO:0000011"), (item.Severity, item.Subject));
    }

    [Fact]
    public async Task An_alternative_id_stands_for_its_term()
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo());
        var graph = await folder.ImportAsync();
        Assert.Equal(["HP:0001871 Alternative"], graph.Targets("HP:0003135"));
    }

    [Fact]
    public async Task An_alternative_id_that_is_a_term_in_use_stays_itself()
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo(more: "[Term]\nid: HP:0003135\nname: in use\n"));
        var graph = await folder.ImportAsync();
        Assert.Equal("in use", graph.Get<Phenotype>("HP:0003135").Name);
        Assert.Empty(graph.Targets("HP:0003135"));
        Assert.Single(graph.Items(ReportCodes.AlternativeInUse));
    }

    [Fact]
    public async Task An_obsolete_term_with_one_replacement_stands_for_it_at_the_end_of_the_chain()
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo(more: """
            [Term]
            id: HP:0000100
            name: obsolete first
            is_obsolete: true
            replaced_by: HP:0000101

            [Term]
            id: HP:0000101
            name: obsolete second
            is_obsolete: true
            replaced_by: HP:0001873
            """));
        var graph = await folder.ImportAsync();
        Assert.Equal(["HP:0001873 Replaced"], graph.Targets("HP:0000100"));
        Assert.Equal(["HP:0001873 Replaced"], graph.Targets("HP:0000101"));
        Assert.Null(graph.Find("HP:0000100"));
        Assert.Equal(2, graph.Items(ReportCodes.Replaced).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("replaced_by: HP:0001871\nreplaced_by: HP:0001873\n")]
    [InlineData("consider: HP:0001871\n")]
    [InlineData("replaced_by: HP:0000100\n")]
    public async Task An_obsolete_term_without_a_single_replacement_stays_deprecated(string clauses)
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo(more: $"[Term]\nid: HP:0000100\nname: obsolete thing\nis_obsolete: true\n{clauses}"));
        var graph = await folder.ImportAsync();
        Assert.True(graph.Get<Phenotype>("HP:0000100").Deprecated);
        Assert.Empty(graph.Targets("HP:0000100"));
        Assert.Single(graph.Items(ReportCodes.Deprecated));
    }

    [Fact]
    public async Task A_property_with_an_identifier_of_the_ontology_is_no_phenotype()
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo(more: "[Typedef]\nid: HP:0040045\nname: changed_to\n"));
        var graph = await folder.ImportAsync();
        Assert.Null(graph.Find("HP:0040045"));
        Assert.Equal(1, graph.Count(ReportCodes.OntologyProperties));
    }

    [Fact]
    public async Task A_term_that_stands_twice_in_a_file_is_rejected_the_second_time()
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo(more: "[Term]\nid: MONDO:0000010\nname: again\n"));
        var graph = await folder.ImportAsync();
        Assert.Equal("disease A", graph.Get<Disease>("MONDO:0000010").Name);
        var item = Assert.Single(graph.Items(ReportCodes.DuplicateId));
        Assert.Equal((ReportSeverity.Rejected, "mondo.obo", "MONDO:0000010"), (item.Severity, item.Source, item.Subject));
        Assert.NotNull(item.Line);
    }

    [Fact]
    public async Task Characteristics_are_no_diseases_but_stand_with_those_that_have_them()
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo(more: """
            [Term]
            id: MONDO:0021125
            name: disease characteristic

            [Term]
            id: MONDO:0021136
            name: rare
            is_a: MONDO:0021125

            [Term]
            id: MONDO:0000012
            name: disease C
            is_a: MONDO:0000010
            relationship: has_characteristic MONDO:0021136
            """));
        var graph = await folder.ImportAsync();
        Assert.Null(graph.Find("MONDO:0021136"));
        Assert.Equal([new Characteristic(Curie.Parse("MONDO:0021136"), "rare")], graph.Get<Disease>("MONDO:0000012").Characteristics);
        Assert.Equal(2, graph.Items(ReportCodes.CharacteristicTerm).Length);
    }

    [Fact]
    public async Task Diseases_of_animals_are_marked_with_all_below_them()
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo(more: """
            [Term]
            id: MONDO:0005583
            name: non-human animal disease
            is_a: MONDO:0000001

            [Term]
            id: MONDO:0000012
            name: fowlpox
            is_a: MONDO:0005583
            """));
        var graph = await folder.ImportAsync();
        Assert.False(graph.Get<Disease>("MONDO:0000012").IsHuman);
        Assert.True(graph.Get<Disease>("MONDO:0000010").IsHuman);
    }

    [Fact]
    public async Task A_newer_mapping_set_renames_its_subject_and_may_make_it_obsolete()
    {
        using var folder = new SourceFolder()
            .With("mondo.obo", Texts.Mondo("2024-01-01"))
            .With("a.sssom.tsv", Texts.Sssom("2026-08-04", "MONDO:0000010 | disease A, new | skos:exactMatch | OMIM:100100 | x\nMONDO:0000011 | obsolete disease B | skos:exactMatch | OMIM:100200 | x\n"));
        var graph = await folder.ImportAsync();
        Assert.Equal("disease A, new", graph.Get<Disease>("MONDO:0000010").Name);
        Assert.True(graph.Get<Disease>("MONDO:0000011").Deprecated);
        Assert.Equal(3, graph.Items(ReportCodes.GaveWay).Length);
    }

    [Fact]
    public async Task An_older_mapping_set_changes_neither_label_nor_status()
    {
        using var folder = new SourceFolder()
            .With("mondo.obo", Texts.Mondo("2024-01-01"))
            .With("a.sssom.tsv", Texts.Sssom("2020-08-04", "MONDO:0000010 | obsolete old name | skos:exactMatch | OMIM:100100 | x\n"));
        var graph = await folder.ImportAsync();
        Assert.Equal(("disease A", false), (graph.Get<Disease>("MONDO:0000010").Name, graph.Get<Disease>("MONDO:0000010").Deprecated));
        Assert.Equal(["MONDO:0000010 Merged"], graph.Targets("OMIM:100100"));
    }

    [Fact]
    public async Task A_term_that_only_a_mapping_set_knows_is_an_entity_named_from_there_and_marked()
    {
        using var folder = new SourceFolder()
            .With("mondo.obo", Texts.Mondo())
            .With("a.sssom.tsv", Texts.Sssom("2026-08-04", "MONDO:0000099 | brand new | skos:exactMatch | OMIM:100100 | x\nMONDO:0000098 | obsolete gone | skos:exactMatch | OMIM:100200 | x\n"));
        var graph = await folder.ImportAsync();
        var term = graph.Get<Disease>("MONDO:0000099");
        Assert.Equal(("brand new", true, false), (term.Name, term.Partial, term.Deprecated));
        var gone = graph.Get<Disease>("MONDO:0000098");
        Assert.Equal(("obsolete gone", true, true), (gone.Name, gone.Partial, gone.Deprecated));
        Assert.Empty(graph.Targets("OMIM:100200"));
        Assert.Single(graph.Items(ReportCodes.KnownFromMapping));
        Assert.Single(graph.Items(ReportCodes.ObsoleteSubject));
    }

    [Fact]
    public async Task A_term_that_only_edges_of_its_ontology_know_is_an_entity_without_a_name()
    {
        using var folder = new SourceFolder()
            .With("mondo.obo", Texts.Mondo())
            .With("edges.tsv", "id | subject | predicate | object | relation | knowledge_source\n1 | MONDO:0000099 | biolink:subclass_of | MONDO:0000010 | rdfs:subClassOf | mondo-rare.json\n");
        var graph = await folder.ImportAsync();
        var term = graph.Get<Disease>("MONDO:0000099");
        Assert.Equal((null, true), (term.Name, term.Partial));
        Assert.Equal(graph.Entities.Count - 1, graph.Entities.ToList().IndexOf(term));
        Assert.Single(graph.Items(ReportCodes.KnownFromEdge));
        Assert.Single(graph.Items(ReportCodes.Unlabelled));
        Assert.Equal("infores:mondo", Assert.Single(graph.About("MONDO:0000099", RelationshipType.SubclassOf)).PrimarySource.ToString());
    }

    [Fact]
    public async Task Relations_of_Mondo_are_related_conditions_with_their_direction()
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo(more: """
            [Term]
            id: MONDO:0000012
            name: disease C
            relationship: predisposes_towards MONDO:0000010
            relationship: disease_has_major_feature MONDO:0000011
            relationship: part_of_progression_of_disease MONDO:0000010
            relationship: never_in_taxon MONDO:0000010
            """));
        var graph = await folder.ImportAsync();
        var rows = graph.About("MONDO:0000012", RelationshipType.RelatedTo);
        Assert.Equal(
            ["MONDO:0000010 PredisposesTo", "MONDO:0000010 Progression", "MONDO:0000011 HasFeature"],
            rows.Select(row => $"{row.Object} {row.ConditionKind}").Order(StringComparer.Ordinal));
        Assert.Equal(1, graph.Count(ReportCodes.OtherRelations));
    }

    [Fact]
    public async Task Names_and_definitions_in_other_languages_stand_with_their_term()
    {
        using var folder = new SourceFolder()
            .With("hp.obo", Texts.Hpo())
            .With("hp-ja.tsv", "source_language | source_value | subject_id | predicate_id | translation_language | translation_value | translation_status\nen | Thrombocytopenia | HP:0001873 | rdfs:label | ja | 血小板減少 | OFFICIAL\nen | All | HP:0000001 | rdfs:label | ja | NA | NOT_TRANSLATED\nen | newer | HP:9999999 | rdfs:label | ja | 新 | OFFICIAL\n");
        var graph = await folder.ImportAsync();
        Assert.Equal([new Translation("ja", TranslatedPart.Name, "血小板減少", "OFFICIAL", "Thrombocytopenia")], graph.Text("HP:0001873").Translations);
        Assert.Equal((1, 1), (graph.Count(ReportCodes.Translated), graph.Count(ReportCodes.NotTranslated)));
        Assert.Equal(4, Assert.Single(graph.Items(ReportCodes.TranslationUnused)).Line);
    }
}
