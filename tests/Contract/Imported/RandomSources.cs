namespace KnowledgeGraph.Contract.Tests.Imported;

/// <summary>
/// Source files made at random, as the facts that they state: ontologies of two ages, annotations of several, the mapping sets of
/// Mondo and of others, and genes. The same seed gives the same files.
/// </summary>
public sealed class RandomSources
{
    /// <summary>The mapping set of Mondo; all others are those of third parties.</summary>
    public const string SetOfMondo = "http://purl.obolibrary.org/obo/mondo/mappings/mondo_exactmatch_omim.sssom.tsv";

    /// <summary>Genes with a number up to this one are HGNC's.</summary>
    public const int ApprovedGenes = 4;

    private const int Genes = 5;

    private static readonly string[] Annotated = ["OMIM:100100", "OMIM:100200", "OMIM:100300", "OMIM:100400", "ORPHA:100", "ORPHA:200"];
    private static readonly string[] Dates = ["2021-01-01", "2023-01-27", "20250116"];
    private static readonly string[] Frequencies =
        ["", "", "1/1", "3/12", "5/9", "0/5", "0/12", "20/20", "45%", "0%", "HP:0040280", "HP:0040281", "HP:0040283", "HP:0040285"];

    private readonly Random _random;
    private readonly List<StatedAnnotation> _said = [];

    private RandomSources(int seed)
    {
        // Reproducible on purpose, and nothing here is secret.
        _random = new Random(seed);
        Seed = seed;
        Hpo = Ages("hp", Skeleton, Enumerable.Range(1, 14).Select(number => $"HP:{number + 5000:0000000}"), "HP:0000118", mergesTerms: true);
        Mondo = Ages("mondo", [Term("MONDO:0000001", "disease")], Enumerable.Range(10, 8).Select(number => $"MONDO:{number:0000000}"), "MONDO:0000001", mergesTerms: false);
        Annotations = [.. new[] { null, Dates[0], Dates[1], Dates[2], Pick(Dates) }.Select(date => new StatedAnnotations(date, Rows()))];
        Mappings =
        [
            .. Dates.Append(Pick(Dates)).Select(date => new StatedMappings(SetOfMondo, date, OfMondo())),
            .. new[] { null, "2030-01-01", "2031-01-01", "2031-01-01" }.Select(date => new StatedMappings($"https://example.org/{_random.Next(2)}.sssom.tsv", date, OfOthers())),
        ];
        GenesToDisease = [.. Enumerable.Range(0, 12).Select(_ => new StatedGene(_random.Next(Genes) + 1, Pick("MENDELIAN", "MENDELIAN", "POLYGENIC", "UNKNOWN"), Pick(Annotated)))
            .DistinctBy(row => (row.Gene, row.Entry))];
    }

    /// <summary>Entries of OMIM and Orphanet: annotated ones, and ones that only mapping sets speak of.</summary>
    public static IReadOnlyList<string> Entries { get; } = [.. Annotated, .. Enumerable.Range(1, 12).Select(number => $"{(number % 3 == 0 ? "ORPHA" : "OMIM")}:{number + 200000}")];

    /// <summary>Where the random numbers started.</summary>
    public int Seed { get; }

    /// <summary>The releases of HPO.</summary>
    public IReadOnlyList<StatedOntology> Hpo { get; }

    /// <summary>The releases of Mondo.</summary>
    public IReadOnlyList<StatedOntology> Mondo { get; }

    /// <summary>The files of annotations.</summary>
    public IReadOnlyList<StatedAnnotations> Annotations { get; }

    /// <summary>The files of mapping sets.</summary>
    public IReadOnlyList<StatedMappings> Mappings { get; }

    /// <summary>The rows of genes_to_disease.txt.</summary>
    public IReadOnlyList<StatedGene> GenesToDisease { get; }

    // The branches of HPO that tell what an annotation is about.
    private static StatedTerm[] Skeleton { get; } =
    [
        Term("HP:0000001", "All"),
        Term("HP:0000118", "Phenotypic abnormality", "HP:0000001"),
        Term("HP:0000005", "Mode of inheritance", "HP:0000001"),
        Term("HP:0000006", "Autosomal dominant inheritance", "HP:0000005"),
        Term("HP:0000007", "Autosomal recessive inheritance", "HP:0000005"),
        Term("HP:0012823", "Clinical modifier", "HP:0000001"),
        Term("HP:0012828", "Severe", "HP:0012823"),
        Term("HP:0012825", "Mild", "HP:0012823"),
        Term("HP:0031797", "Clinical course", "HP:0012823"),
        Term("HP:0003674", "Onset", "HP:0031797"),
        Term("HP:0003577", "Congenital onset", "HP:0003674"),
        Term("HP:0003593", "Infantile onset", "HP:0003674"),
    ];

    public static RandomSources Make(int seed) => new(seed);

    // The newer release has other names and parents, lacks some terms without a trace, and has made others one with a term above them.
    private List<StatedOntology> Ages(string name, StatedTerm[] skeleton, IEnumerable<string> numbers, string root, bool mergesTerms)
    {
        string[] ids = [root, .. numbers];
        string[] dropped = [.. ids.Skip(1).Where(_ => _random.Next(5) == 0)];
        string[] live = [.. ids.Except(dropped, StringComparer.Ordinal)];
        string[] merged = mergesTerms ? [.. dropped.Where(_ => _random.Next(2) == 0)] : [];
        var intoOf = merged.ToLookup(id => Pick([.. live.Where(other => string.CompareOrdinal(other, id) < 0)]), StringComparer.Ordinal);
        var older = ids.Skip(1).Select(id => Term(id, Name(id, mergesTerms, "older"), Above(ids, id)));
        var newer = live.Skip(1).Select(id => Term(id, Name(id, mergesTerms, "newer"), Above(live, id)));
        return
        [
            new(name, Dates[0], [.. skeleton, .. older]),
            new(name, Dates[1], [.. skeleton.Concat(newer).Select(term => term with { AlternativeIds = [.. intoOf[term.Id]] })]),
        ];
    }

    // Parents have smaller numbers, so there is no cycle.
    private string[] Above(string[] ids, string id)
    {
        string[] above = [.. ids.Where(other => string.CompareOrdinal(other, id) < 0)];
        return [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Pick(above)).Distinct(StringComparer.Ordinal)];
    }

    // Sets of Mondo name its terms too, so these keep one name.
    private string Name(string id, bool changes, string age) => changes && _random.Next(3) == 0 ? $"{age} name of {id}" : $"name of {id}";

    private List<StatedAnnotation> Rows()
    {
        var rows = new List<StatedAnnotation>();
        while (rows.Count < 40)
        {
            // Other files, or this one, may say the same.
            var row = _random.Next(4) > 0 || _said.Count == 0 ? Row() : Pick(_said);
            rows.Add(row);
            _said.Add(row);

            // Others speak of the same two: of the other sex, out of the same publications in another order, in agreement or not.
            for (var others = _random.Next(3); others > 0; others--)
            {
                rows.Add(row with
                {
                    Not = _random.Next(5) == 0,
                    Publications = _random.Next(3) == 0 ? row.Publications : Shuffled(row.Publications),
                    Frequency = row.Frequency.Length == 0 ? "" : Pick(Frequencies),
                    Sex = Pick("", "MALE", "FEMALE"),
                });
            }
        }

        return rows;
    }

    private StatedAnnotation Row()
    {
        var isAbnormality = _random.Next(5) > 0;
        return new StatedAnnotation(
            Pick(Annotated),
            _random.Next(6) == 0,
            isAbnormality ? Pick([.. Hpo[0].Terms.Skip(Skeleton.Length).Select(term => term.Id)]) : Pick("HP:0000006", "HP:0000007", "HP:0003577", "HP:0003593", "HP:0012828"),
            string.Join(';', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => $"PMID:{_random.Next(5) + 1}")),
            Pick("PCS", "TAS", "IEA"),
            isAbnormality ? Pick("", "", "HP:0003577", "HP:0003593") : "",
            isAbnormality ? Pick(Frequencies) : "",
            Pick("", "", "MALE", "FEMALE"),
            isAbnormality ? Pick("", "", "HP:0012828", "HP:0012828;HP:0012825") : "");
    }

    private List<StatedMapping> OfMondo() =>
        [.. Enumerable.Range(0, 14).Select(_ => Mapping(Pick("exact", "exact", "exact", "broad", "close"), isDenied: _random.Next(6) == 0, isTurned: false)).DistinctBy(row => (row.Term, row.Entry))];

    private List<StatedMapping> OfOthers() =>
        [.. Enumerable.Range(0, 20).Select(_ => Mapping(Pick("exact", "exact", "exact", "broad"), isDenied: false, isTurned: _random.Next(4) == 0)).DistinctBy(row => (row.Term, row.Entry))];

    private StatedMapping Mapping(string predicate, bool isDenied, bool isTurned) =>
        new(Pick([.. Mondo[1].Terms.Skip(1).Select(term => term.Id)]), predicate, Pick(Entries), isDenied, isTurned);

    private string Shuffled(string cell)
    {
        var parts = cell.Split(';');
        _random.Shuffle(parts);
        return string.Join(';', parts);
    }

    private static StatedTerm Term(string id, string name, params string[] parents) => new(id, name, parents, []);

    private T Pick<T>(params IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
