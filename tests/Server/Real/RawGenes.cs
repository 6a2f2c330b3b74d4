using System.Text.RegularExpressions;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>
/// HGNC's genes, and which diseases each has to do with by HPO's, GARD's and Mondo's rows, from the files themselves and
/// without any code of the product. docs/gene-associations.md tells which words mean that a gene causes a disease.
/// </summary>
internal sealed partial class RawGenes
{
    private const string KnownBasis = "The molecular basis of the disorder is known";

    private static readonly string[] NoGene = ["The disease phenotype itself was mapped", "The disorder is a chromosome deletion or duplication syndrome"];

    public RawGenes(RawDiseases diseases)
    {
        var rows = RealData.Rows("hgnc_complete_set.txt.gz").ToList();
        Genes = rows.Skip(1).Select(cells => new Gene(cells[0], cells[1], cells[2], cells[3], List(cells[5]), List(cells[6]), cells[7], cells[8])).ToDictionary(gene => gene.Id, StringComparer.Ordinal);
        var byNcbi = Genes.Values.Where(gene => gene.Entrez != "").ToDictionary(gene => gene.Entrez, gene => gene.Id, StringComparer.Ordinal);

        // One statement that comes through both files is of the kind that tells more: UNKNOWN nothing, a known molecular basis
        // that the gene is causal, POLYGENIC in which way.
        var hpo = (from cells in RealData.Rows("genes_to_disease.txt.gz").Skip(1)
                   let gene = byNcbi.GetValueOrDefault(cells[0]["NCBIGene:".Length..])
                   where gene is not null
                   select (Gene: gene, Type: cells[2], Entry: cells[3].Replace("Orphanet:", "ORPHA:", StringComparison.Ordinal))).ToList();
        var gard = (from row in RawDiseases.Csv("GARD_genes.csv.gz")
                    let id = row["GeneIdentifier"]
                    let gene = id.StartsWith("GeneID:", StringComparison.Ordinal) ? byNcbi.GetValueOrDefault(id["GeneID:".Length..], id) : id
                    where Genes.ContainsKey(gene) && !NoGene.Contains(row["AssociationType"]) && row["GeneType"] != "Disorder-associated locus"
                    select (Gene: gene, Type: row["AssociationType"], Entry: row["SourceLabelID"], Disease: diseases.Gard[row["GardID"]])).ToList();
        var polygenic = hpo.Where(row => row.Type == "POLYGENIC").Select(row => (row.Gene, row.Entry)).ToHashSet();
        var causal = gard.Where(row => Causal().IsMatch(row.Type)).Select(row => (row.Gene, row.Entry)).ToHashSet();
        var fromHpo = hpo.Select(row => new Pair(row.Gene, diseases.Of(row.Entry), row.Type == "MENDELIAN" || (row.Type == "UNKNOWN" && causal.Contains((row.Gene, row.Entry)))));
        var fromGard = gard.Select(row => new Pair(row.Gene, row.Disease, Causal().IsMatch(row.Type) && !(row.Type == KnownBasis && polygenic.Contains((row.Gene, row.Entry)))));
        var mondo = from cells in RealData.Rows("mondo-rare_edges.tsv.gz")
                    where cells.Length > 4 && cells[3].Contains("/hgnc/", StringComparison.Ordinal)
                    select new Pair($"HGNC:{cells[3].Split('/')[^1]}", cells[1], cells[4].EndsWith("RO:0004003", StringComparison.Ordinal));
        var starter = from line in File.ReadLines(Path.Combine(Repository.Root, "seed", "edges.tsv"))
                      let cells = line.Split('\t')
                      where cells[3].StartsWith("HGNC:", StringComparison.Ordinal) && cells[^1] == ""
                      select new Pair(cells[3], cells[1], cells[2] == "biolink:caused_by");
        var all = fromHpo.Concat(fromGard).Concat(mondo).Concat(starter).ToList();

        // A gene of a susceptibility is a cause only where a row says how its mutations cause the disease.
        var names = NamesOfDiseases(diseases);
        var strong = gard.Where(row => row.Type.StartsWith("Disease-causing", StringComparison.Ordinal)).Select(row => (row.Gene, row.Disease)).ToHashSet();
        Pairs = all
            .Select(pair => pair with { Causal = pair.Causal && (strong.Contains((pair.Gene, pair.Disease)) || !IsSusceptibility(names.GetValueOrDefault(pair.Disease, ""))) })
            .ToLookup(pair => pair.Gene, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Gene> Genes { get; }

    /// <summary>The pairs of each gene.</summary>
    public ILookup<string, Pair> Pairs { get; }

    private static Dictionary<string, string> NamesOfDiseases(RawDiseases diseases)
    {
        var names = RawDiseases.Names(new RawOntology("mondo.obo.gz"));
        var stated = RealData.Rows("phenotype.hpoa.gz").Where(cells => cells.Length == 12).Select(cells => (Entry: cells[0], Name: cells[1]))
            .Concat(RawDiseases.Csv("GARD.csv.gz").Select(row => (Entry: row["SourceID"], Name: row["Name"])));
        foreach (var (entry, name) in stated)
        {
            names.TryAdd(diseases.Of(entry), name);
        }

        return names;
    }

    /// <summary>Whether a name begins with "susceptibility to", or ends in "susceptibility" or "susceptibility to", numbers aside.</summary>
    private static bool IsSusceptibility(string name)
    {
        var words = name.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 0 && char.IsAsciiDigit(words[^1][0]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words is ["susceptibility", "to", ..] or [.., "susceptibility"] or [.., "susceptibility", "to"];
    }

    private static string[] List(string cell) => cell.Trim('"').Split('|', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^(Disease-causing|The molecular basis)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Causal();

    internal sealed record Gene(string Id, string Symbol, string Name, string LocusType, string[] Aliases, string[] Previous, string Entrez, string Ensembl);

    internal sealed record Pair(string Gene, string Disease, bool Causal);
}
