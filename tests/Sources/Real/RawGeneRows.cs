namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>
/// The rows of HPO, GARD and Mondo on genes and diseases, from the files alone: genes by HGNC's numbers of NCBI, diseases by <see cref="RawDiseases"/>.
/// </summary>
internal static class RawGeneRows
{
    /// <summary>OMIM's mapping key 3, as GARD words it.</summary>
    public const string KnownBasis = "The molecular basis of the disorder is known";

    private static readonly string[] NoGene = ["The disease phenotype itself was mapped", "The disorder is a chromosome deletion or duplication syndrome"];

    /// <summary>All rows that speak of a gene, not of a locus.</summary>
    public static List<Row> Read()
    {
        var diseases = new RawDiseases();
        var exact = RawFiles.ExactMappings();
        var byNcbi = RawFiles.Tabs("hgnc_complete_set.txt.gz").Where(cells => cells[7].Length > 0).ToDictionary(cells => $"NCBIGene:{cells[7]}", cells => cells[0]);
        string Gene(string id) => byNcbi.GetValueOrDefault(id.Replace("GeneID:", "NCBIGene:"), id);

        var gard = from row in RawFiles.Commas("GARD_genes.csv.gz")
                   where !NoGene.Contains(row["AssociationType"]) && row["GeneType"] != "Disorder-associated locus"
                   select new Row("GARD", row["AssociationType"], row["SourceLabelID"], diseases.Targets[row["GardID"]], Gene(row["GeneIdentifier"]));
        var hpo = from cells in RawFiles.Tabs("genes_to_disease.txt.gz")
                  select new Row("HPO", cells[2], cells[3], exact.GetValueOrDefault(cells[3], cells[3]), Gene(cells[0]));
        var mondo = from cells in RawFiles.Tabs("mondo-rare_edges.tsv.gz")
                    where cells[3].Contains("/hgnc/")
                    select new Row("Mondo", cells[4], cells[1], cells[1], $"HGNC:{cells[3].Split('/')[^1]}");
        return [.. gard, .. hpo, .. mondo];
    }

    /// <summary>A row.</summary>
    /// <param name="File">Whose file it stands in.</param>
    /// <param name="Kind">What it says, in the words of the file.</param>
    /// <param name="Entry">The disease as the row states it.</param>
    /// <param name="Disease">The disease that this is.</param>
    /// <param name="Gene">The gene.</param>
    internal sealed record Row(string File, string Kind, string Entry, string Disease, string Gene)
    {
        /// <summary>Whether it says only that the gene is a cause.</summary>
        public bool IsWeak => Kind is "MENDELIAN" or KnownBasis or "RO:0004003";

        /// <summary>Whether it says how or from where a mutation of the gene causes the disease.</summary>
        public bool IsStrong => Kind.StartsWith("Disease-causing", StringComparison.Ordinal);

        /// <summary>Whether it tells more than that the gene is a cause; UNKNOWN and a wild-type gene that was mapped tell less.</summary>
        public bool TellsMore => !IsWeak && Kind is not ("UNKNOWN" or "The disorder was positioned by mapping of the wildtype gene");

        /// <summary>Whether another row came through another file and is about the same entry, so that the two are one statement.</summary>
        public bool IsOneWith(Row other) => File != other.File && Entry == other.Entry;
    }
}
