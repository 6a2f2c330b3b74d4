namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>
/// Which entity each disease of the real files is, worked out from the files alone: Mondo's exact mappings decide; a record of
/// GARD goes where its SourceID goes, and only one without a SourceID by Mondo's single reference to it.
/// </summary>
internal sealed class RawDiseases
{
    private readonly Dictionary<string, string> _exact = RawFiles.ExactMappings();

    public RawDiseases()
    {
        References = RawFiles.Mappings()
            .Where(mapping => mapping.Predicate == "oboInOwl:hasDbXref" && !RawFiles.IsObsolete(mapping.Label))
            .ToLookup(mapping => mapping.Object, mapping => mapping.Subject);
        Records = RawFiles.Commas("GARD.csv.gz");
        Targets = Records.ToDictionary(row => row["GardID"], Target);
        Parents = RawFiles.Commas("gard_to_gard_mappings.csv.gz")
            .Select(row => (Child: Targets[row["CHILD_GARD"]], Parent: Targets[row["PARENT_GARD"]]))
            .Where(edge => edge.Child != edge.Parent)
            .ToLookup(edge => edge.Child, edge => edge.Parent);
        OutsideMondo =
        [
            .. RawFiles.Tabs("phenotype.hpoa.gz").Select(cells => cells[0])
                .Concat(RawFiles.Tabs("genes_to_disease.txt.gz").Select(cells => cells[3]))
                .Where(entry => !_exact.ContainsKey(entry))
                .Concat(Targets.Values.Where(target => !target.StartsWith("MONDO:", StringComparison.Ordinal))),
        ];
    }

    /// <summary>The rows of GARD.csv.</summary>
    public IReadOnlyList<Dictionary<string, string>> Records { get; }

    /// <summary>The terms in use of Mondo that refer to a record of GARD without a qualifier.</summary>
    public ILookup<string, string> References { get; }

    /// <summary>The entity of each record.</summary>
    public IReadOnlyDictionary<string, string> Targets { get; }

    /// <summary>The parents that GARD gives to a disease, without those that are the disease itself.</summary>
    public ILookup<string, string> Parents { get; }

    /// <summary>The diseases that Mondo does not hold.</summary>
    public HashSet<string> OutsideMondo { get; }

    /// <summary>Whether a live term of Mondo is exactly this entry.</summary>
    public bool IsMapped(string entry) => _exact.ContainsKey(entry);

    private string Target(Dictionary<string, string> row) =>
        _exact.GetValueOrDefault(row["SourceID"])
        ?? (row["SourceID"] != "" ? row["SourceID"] : References[row["GardID"]].Count() == 1 ? References[row["GardID"]].Single() : row["GardID"]);
}
