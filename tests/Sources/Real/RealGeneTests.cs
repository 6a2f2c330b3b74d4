using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

public sealed class RealGeneTests
{
    private static readonly string[] LocusTypes =
        ["The disease phenotype itself was mapped", "The disorder is a chromosome deletion or duplication syndrome"];

    [Fact]
    public async Task Every_gene_of_HGNC_is_there_and_found_by_each_of_its_identifiers_and_symbols()
    {
        var graph = await BuiltGraphs.RealAsync();
        var rows = RawFiles.Tabs("hgnc_complete_set.txt.gz");
        var genes = graph.Entities.OfType<Gene>().ToDictionary(gene => gene.Id.ToString());
        var identifiers = graph.Identifiers.Select(entry => (entry.Id.ToString(), entry.Target.ToString())).ToHashSet();
        var symbols = graph.Symbols.Select(entry => (entry.Symbol.ToUpperInvariant(), entry.Target.ToString())).ToHashSet();
        Assert.Equal(rows.Count, graph.Count(ReportCodes.Records, "hgnc_complete_set.txt.gz"));
        foreach (var row in rows)
        {
            Assert.Equal((row[1], row[2]), (genes[row[0]].Symbol, genes[row[0]].FullName));
            Assert.True(row[7].Length == 0 || identifiers.Contains(($"NCBIGene:{row[7]}", row[0])));
            Assert.True(row[8].Length == 0 || identifiers.Contains(($"ENSEMBL:{row[8]}", row[0])));
            foreach (var symbol in row[5].Split('|').Concat(row[6].Split('|')).Append(row[1]).Where(symbol => symbol.Length > 0))
            {
                Assert.Contains((symbol.ToUpperInvariant(), row[0]), symbols);
            }
        }
    }

    [Fact]
    public async Task Every_withdrawn_entry_stands_for_its_approved_successors_or_is_deprecated()
    {
        var graph = await BuiltGraphs.RealAsync();
        var rows = RawFiles.Tabs("hgnc_withdrawn.txt.gz");
        var approved = RawFiles.Tabs("hgnc_complete_set.txt.gz").Select(row => row[0]).ToHashSet();
        var identifiers = graph.Identifiers.ToLookup(entry => entry.Id.ToString(), entry => entry.Target.ToString());
        var deprecated = graph.Entities.OfType<Gene>().Where(gene => gene.Deprecated).Select(gene => gene.Id.ToString()).ToHashSet();
        var symbols = graph.Symbols.Select(entry => (entry.Symbol.ToUpperInvariant(), entry.Target.ToString())).ToHashSet();
        Assert.Equal(rows.Count, graph.Count(ReportCodes.Replaced, "hgnc_withdrawn.txt.gz") + graph.Count(ReportCodes.Deprecated, "hgnc_withdrawn.txt.gz"));
        foreach (var row in rows)
        {
            var successors = row.Length < 4 ? [] : row[3].Split(',').Select(entry => entry.Trim().Split('|')[0]).Where(approved.Contains).Distinct().ToArray();
            Assert.Equal(successors.Order(StringComparer.Ordinal), identifiers[row[0]].Order(StringComparer.Ordinal));
            Assert.Equal(successors.Length == 0, deprecated.Contains(row[0]));
            Assert.All(successors.Length == 0 ? [row[0]] : successors, gene => Assert.Contains((row[2].ToUpperInvariant(), gene), symbols));
        }
    }

    [Fact]
    public async Task Gene_pairs_that_came_through_GARD_and_HPO_are_one_assertion_unless_the_report_says_why()
    {
        var graph = await BuiltGraphs.RealAsync();
        var byEntrez = RawFiles.Tabs("hgnc_complete_set.txt.gz").Where(row => row[7].Length > 0).ToDictionary(row => $"NCBIGene:{row[7]}", row => row[0]);
        var gard = RawFiles.Commas("GARD_genes.csv.gz");
        var hpo = RawFiles.Tabs("genes_to_disease.txt.gz");
        string Gene(string id) => byEntrez.GetValueOrDefault(id.Replace("GeneID:", "NCBIGene:"), id.Replace("GeneID:", "NCBIGene:"));
        var gardPairs = gard.Select(row => (Gene: Gene(row["GeneIdentifier"]), Disease: row["SourceLabelID"])).ToHashSet();
        var hpoPairs = hpo.Select(row => (Gene: Gene(row[0]), Disease: row[3])).ToHashSet();
        var both = gardPairs.Intersect(hpoPairs).ToList();
        Assert.Equal((10_402, 9_745), (gardPairs.Count, both.Count));

        var joined = graph.Assertions
            .Where(row => row.GeneAssociation is not null && row.Aggregators.Count == 2)
            .Select(row => (Gene: row.Object.ToString(), Disease: row.StatedSubject))
            .ToHashSet();
        var loci = gard.Where(row => LocusTypes.Contains(row["AssociationType"]) || row["GeneType"] == "Disorder-associated locus")
            .Select(row => (Gene: Gene(row["GeneIdentifier"]), Disease: row["SourceLabelID"])).ToHashSet();
        var subjects = graph.Assertions.Where(row => row.GeneAssociation is not null)
            .ToLookup(row => (Gene: row.Object.ToString(), Disease: row.StatedSubject), row => row.Subject);

        // Apart are pairs whose row in GARD is no gene, and those whose disease GARD and Mondo file under different entities.
        var apart = both.Where(pair => !joined.Contains(pair)).ToList();
        Assert.All(apart, pair => Assert.True(loci.Contains(pair) || subjects[pair].Distinct().Count() == 2, $"{pair} is not joined"));
        Assert.Equal(both.Count - apart.Count, joined.Intersect(both).Count());
        Assert.InRange(apart.Count, 1, 300);
        Assert.Equal(hpo.Count(row => row[2] == "UNKNOWN"), graph.Count(ReportCodes.UnknownAssociations));
        Assert.Equal(8_112, graph.Count(ReportCodes.UnknownAssociations));
    }

    [Fact]
    public async Task A_pair_that_GARD_types_is_never_left_unspecified()
    {
        var graph = await BuiltGraphs.RealAsync();
        var typed = graph.Assertions.Where(row => row.Aggregators.Any(aggregator => aggregator.ToString() == "infores:gard") && row.GeneAssociation is not (null or GeneAssociation.Unspecified))
            .Select(row => (row.Object, row.StatedSubject)).ToHashSet();
        Assert.DoesNotContain(graph.Assertions, row => row.GeneAssociation == GeneAssociation.Unspecified && typed.Contains((row.Object, row.StatedSubject)));
    }

    [Fact]
    public async Task Loci_are_counted_and_make_no_gene()
    {
        var graph = await BuiltGraphs.RealAsync();
        var loci = RawFiles.Commas("GARD_genes.csv.gz").Where(row => LocusTypes.Contains(row["AssociationType"]) || row["GeneType"] == "Disorder-associated locus").ToList();
        Assert.Equal(loci.Count, graph.Count(ReportCodes.LocusOnly));
        Assert.All(graph.Entities.OfType<Gene>(), gene => Assert.Contains(gene.Id.Prefix, (string[])["HGNC", "NCBIGene"]));
    }

    [Fact]
    public async Task No_OMIM_number_of_a_disease_leads_to_a_gene()
    {
        var graph = await BuiltGraphs.RealAsync();
        var diseases = RawFiles.Tabs("phenotype.hpoa.gz").Select(row => row[0])
            .Concat(RawFiles.Tabs("genes_to_disease.txt.gz").Select(row => row[3]))
            .Concat(RawFiles.Commas("GARD.csv.gz").Select(row => row["SourceID"]))
            .Concat(RawFiles.ExactMappings().Keys)
            .Where(id => id.StartsWith("OMIM:", StringComparison.Ordinal)).ToHashSet();
        var ofGenes = graph.Identifiers.Where(entry => entry.Id.Prefix == "OMIM" && entry.Target.Prefix is "HGNC" or "NCBIGene").Select(entry => entry.Id.ToString()).ToList();
        Assert.True(ofGenes.Count > 4000);
        Assert.DoesNotContain(ofGenes, diseases.Contains);
    }
}
