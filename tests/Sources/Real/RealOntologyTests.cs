using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

public sealed class RealOntologyTests
{
    [Fact]
    public async Task Every_term_of_HPO_is_there_or_stands_for_its_replacement()
    {
        var graph = await BuiltGraphs.RealAsync();
        var terms = RawFiles.Terms("hp.obo.gz").Where(term => term["id"].First().StartsWith("HP:", StringComparison.Ordinal)).ToList();
        Assert.Equal(terms.Count, graph.Count(ReportCodes.Terms, "hp.json.gz"));
        Assert.Equal(terms.Count(term => term.Contains("is_obsolete")), graph.Count(ReportCodes.ObsoleteTerms, "hp.json.gz"));
        Assert.Equal(terms.Sum(term => term["is_a"].Count()), graph.Count(ReportCodes.IsA, "hp.json.gz"));
        Assert.Equal(
            terms.Sum(term => term["is_a"].Count()),
            graph.Assertions.Count(row => row.Type == RelationshipType.SubclassOf && row.PrimarySource.ToString() == "infores:hpo"));

        var phenotypes = graph.Entities.OfType<Phenotype>().Select(phenotype => phenotype.Id.ToString()).ToHashSet();
        var replaced = graph.Items(ReportCodes.Replaced).Where(item => item.Source == "hp.json.gz").Select(item => item.Subject!).ToHashSet();
        Assert.Equal(terms.Select(term => term["id"].First()).Order(StringComparer.Ordinal), phenotypes.Concat(replaced).Order(StringComparer.Ordinal));
        var standIns = graph.Identifiers.Select(entry => entry.Id.ToString()).ToHashSet();
        Assert.All(replaced, id => Assert.Contains(id, standIns));
        Assert.All(terms.SelectMany(term => term["alt_id"]), id => Assert.True(standIns.Contains(id) || phenotypes.Contains(id), $"{id} leads nowhere"));
    }

    [Fact]
    public async Task The_two_files_of_the_release_of_HPO_count_once_and_agree()
    {
        var graph = await BuiltGraphs.RealAsync();
        Assert.Equal("hp.obo.gz", Assert.Single(graph.Items(ReportCodes.SameRelease)).Source);
        Assert.Empty(graph.Items(ReportCodes.ReleaseDisagrees));
        Assert.Equal(0, graph.Count(ReportCodes.Assertions, "hp.obo.gz"));
    }

    [Fact]
    public async Task Every_term_of_Mondo_is_a_disease_or_a_characteristic()
    {
        var graph = await BuiltGraphs.RealAsync();
        var terms = RawFiles.Terms("mondo.obo.gz");
        var characteristics = RawFiles.Below(terms, "MONDO:0021125");
        Assert.Equal(terms.Count, graph.Count(ReportCodes.Terms, "mondo.obo.gz"));
        Assert.Equal(terms.Sum(term => term["is_a"].Count()), graph.Count(ReportCodes.IsA, "mondo.obo.gz"));
        Assert.Equal(characteristics.Order(StringComparer.Ordinal), graph.Items(ReportCodes.CharacteristicTerm).Select(item => item.Subject).Order(StringComparer.Ordinal));

        var diseases = graph.Entities.OfType<Disease>().Select(disease => disease.Id.ToString()).ToHashSet();
        Assert.DoesNotContain(terms.Select(term => term["id"].First()), id => !characteristics.Contains(id) && !diseases.Contains(id));
    }

    [Fact]
    public async Task Live_terms_that_only_mappings_or_edges_know_are_there_and_marked()
    {
        var graph = await BuiltGraphs.RealAsync();
        var inRelease = RawFiles.Terms("mondo.obo.gz").Select(term => term["id"].First()).ToHashSet();
        var subjects = RawFiles.Mappings().DistinctBy(mapping => mapping.Subject).ToList();
        var fromMappings = subjects.Where(mapping => !inRelease.Contains(mapping.Subject) && !RawFiles.IsObsolete(mapping.Label)).ToList();
        var fromEdges = RawFiles.Tabs("mondo-rare_edges.tsv.gz").SelectMany(cells => (string[])[cells[1], cells[3]])
            .Where(id => id.StartsWith("MONDO:", StringComparison.Ordinal)).Distinct()
            .Except(inRelease).Except(subjects.Select(mapping => mapping.Subject)).ToList();

        // README of the data: 1,122 and 87.
        Assert.Equal((1122, 87), (fromMappings.Count, fromEdges.Count));
        Assert.Equal((fromMappings.Count, fromEdges.Count), (graph.Count(ReportCodes.KnownFromMapping), graph.Count(ReportCodes.KnownFromEdge)));
        var partial = graph.Entities.OfType<Disease>().Where(disease => disease.Partial && !disease.Deprecated).ToDictionary(disease => disease.Id.ToString(), disease => disease.Name);
        Assert.All(fromMappings, mapping => Assert.Equal(mapping.Label, partial[mapping.Subject]));
        Assert.All(fromEdges, id => Assert.Null(partial[id]));
        Assert.Equal(fromMappings.Count + fromEdges.Count, partial.Count);
    }

    [Fact]
    public async Task Obsolete_subjects_of_mappings_are_deprecated_entities_and_map_nothing()
    {
        var graph = await BuiltGraphs.RealAsync();
        var inRelease = RawFiles.Terms("mondo.obo.gz").Select(term => term["id"].First()).ToHashSet();
        var obsolete = RawFiles.Mappings().Where(mapping => RawFiles.IsObsolete(mapping.Label)).Select(mapping => mapping.Subject).ToHashSet();
        Assert.Equal(1770, obsolete.Count);
        Assert.Equal(obsolete.Count(id => !inRelease.Contains(id)), graph.Count(ReportCodes.ObsoleteSubject));
        var deprecated = graph.Entities.OfType<Disease>().Where(disease => disease.Deprecated).Select(disease => disease.Id.ToString());
        Assert.Equal(obsolete.Order(StringComparer.Ordinal), deprecated.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(graph.Identifiers, entry => entry.How == IdentifierMatchKind.Merged && obsolete.Contains(entry.Target.ToString()));
    }

    [Fact]
    public async Task The_newest_label_wins_term_by_term_and_each_override_is_listed()
    {
        var graph = await BuiltGraphs.RealAsync();
        var labels = RawFiles.Mappings().DistinctBy(mapping => mapping.Subject).ToDictionary(mapping => mapping.Subject, mapping => mapping.Label);
        var names = graph.Entities.OfType<Disease>().ToDictionary(disease => disease.Id.ToString(), disease => disease.Name);
        var renamed = 0;
        foreach (var term in RawFiles.Terms("mondo.obo.gz"))
        {
            var (id, label) = (term["id"].First(), term["name"].First());
            var expected = labels.GetValueOrDefault(id, label);
            renamed += expected == label ? 0 : 1;
            if (names.TryGetValue(id, out var name))
            {
                Assert.Equal(expected, name);
            }
        }

        Assert.Equal(renamed, graph.Items(ReportCodes.GaveWay).Count(item => item.Source == "mondo.obo.gz" && item.Message.StartsWith("Label", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_translation_of_a_term_of_the_release_is_there()
    {
        var graph = await BuiltGraphs.RealAsync();
        var cells = RawFiles.Tabs("hp-es.babelon.tsv.gz");
        var terms = graph.Entities.OfType<Phenotype>().Select(phenotype => phenotype.Id.ToString()).ToHashSet();
        Assert.Equal(cells.Count, graph.Count(ReportCodes.Records, "hp-es.babelon.tsv.gz"));
        Assert.Equal(cells.Count(row => !terms.Contains(row[2])), graph.Count(ReportCodes.TranslationUnused, "hp-es.babelon.tsv.gz"));
        Assert.Equal(cells.Count(row => terms.Contains(row[2])), graph.Count(ReportCodes.Translated, "hp-es.babelon.tsv.gz"));
        Assert.Contains(graph.Text("HP:0001873").Translations, translation => translation is { Language: "ja", Part: TranslatedPart.Name, Status: "OFFICIAL" });
    }
}
