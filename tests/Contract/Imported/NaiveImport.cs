namespace KnowledgeGraph.Contract.Tests.Imported;

/// <summary>
/// What a release made of stated facts has to hold, by the words of the decisions and as plainly as it goes: a resource counts at its
/// newest release, only Mondo's own sets merge, and those of others lead only where Mondo says nothing else.
/// </summary>
public sealed class NaiveImport
{
    private readonly List<StatedTerm> _terms;
    private readonly HashSet<string> _partial;
    private readonly Dictionary<string, string> _alternatives;
    private readonly List<StatedAnnotation> _annotations;
    private readonly List<StatedGene> _genes;
    private readonly List<(StatedMapping Row, string Source)> _mappings;
    private readonly ILookup<string, string> _exact;
    private readonly HashSet<string> _unmerged;

    public NaiveImport(RandomSources sources)
    {
        _terms = [.. Newest(sources.Hpo), .. Newest(sources.Mondo)];
        _partial = [.. _terms.Select(term => term.Id).Except(sources.Hpo[^1].Terms.Concat(sources.Mondo[^1].Terms).Select(term => term.Id), StringComparer.Ordinal)];
        _alternatives = _terms.SelectMany(term => term.AlternativeIds.Select(id => (id, term.Id))).ToDictionary(StringComparer.Ordinal);

        // The n-th of equal rows of one file and the n-th of another are one.
        _annotations = [.. Newest(sources.Annotations, file => file.Date)
            .SelectMany(file => file.Rows.Select(row => row with { Publications = string.Join(';', row.Publications.Split(';').Distinct(StringComparer.Ordinal)) }).GroupBy(row => row))
            .GroupBy(equal => equal.Key)
            .SelectMany(equal => Enumerable.Repeat(equal.Key, equal.Max(ofFile => ofFile.Count())))];
        _genes = [.. sources.GenesToDisease];
        _mappings = [.. sources.Mappings.GroupBy(set => set.SetId, StringComparer.Ordinal)
            .SelectMany(set => Newest(set, file => file.Date))
            .SelectMany(file => file.Rows.Select(row => (row, file.SetId == RandomSources.SetOfMondo ? "infores:mondo" : file.SetId)))];
        _exact = _mappings.Where(mapping => IsExactly(mapping) && IsOfMondo(mapping)).Select(mapping => mapping.Row)
            .Distinct().ToLookup(row => row.Entry, row => row.Term, StringComparer.Ordinal);
        _unmerged = [.. _annotations.Select(row => row.Entry).Concat(_genes.Select(row => row.Entry)).Where(entry => Canonical(entry) == entry)];
    }

    /// <summary>Everything that somebody could ask for by its identifier, and one that nobody knows.</summary>
    public IEnumerable<string> Identifiers() =>
        [.. RandomSources.Entries, .. _terms.Select(term => term.Id), .. _alternatives.Keys, .. Enumerable.Range(1, RandomSources.ApprovedGenes).Select(gene => $"NCBIGene:{gene}"), "OMIM:999999"];

    /// <summary>What an identifier leads to, and how.</summary>
    public string Matches(string id) => string.Join(", ",
        _unmerged.Contains(id) || _terms.Exists(term => term.Id == id) ? [$"{id} Canonical"]
        : id.StartsWith("NCBIGene:", StringComparison.Ordinal) ? [$"{Gene(id)} Merged"]
        : _alternatives.TryGetValue(id, out var replacement) ? [$"{replacement} Alternative"]
        : Canonical(id) != id ? [$"{Canonical(id)} Merged"]
        : _exact[id].Any() ? []
        : _mappings.Where(mapping => IsExactly(mapping) && !IsOfMondo(mapping) && mapping.Row.Entry == id).Select(mapping => mapping.Row.Term)
            .Except(_mappings.Where(mapping => IsOfMondo(mapping) && mapping.Row.Entry == id).Select(mapping => mapping.Row.Term), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Select(term => $"{term} Mapped"));

    /// <summary>Fails at the first thing that a release has otherwise.</summary>
    public void AssertSame(GraphContent content)
    {
        AssertLines(Entities(), content.Entities.Select(entity => $"{entity.Id} {entity.Name} {entity.Partial}"));
        AssertLines(Assertions(), content.Assertions.Select(Written));
        AssertLines(
            Identifiers().SelectMany(id => Matches(id).Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(match => $"{id} {match}")).Where(line => !line.EndsWith(" Canonical", StringComparison.Ordinal)),
            content.Identifiers.Select(entry => $"{entry.Id} {entry.Target} {entry.How}"));
        AssertLines(
            _mappings.Where(mapping => !mapping.Row.Denied).Select(mapping => $"{mapping.Row.Term} {mapping.Row.Predicate} {mapping.Row.Entry} {mapping.Source}").Distinct(StringComparer.Ordinal),
            content.Texts.Where(text => text.Id.Prefix == "MONDO")
                .SelectMany(text => text.Xrefs.Select(xref => $"{text.Id} {xref.Predicate.ToString().ToLowerInvariant()} {xref.Id} {xref.Source}")));
    }

    private IEnumerable<string> Entities() =>
    [
        .. _terms.Select(term => $"{term.Id} {term.Name} {_partial.Contains(term.Id)}"),
        .. _unmerged.Select(entry => $"{entry} {(_annotations.Exists(row => row.Entry == entry) ? $"Disease {entry}" : "")} False"),
        .. Enumerable.Range(1, RandomSources.ApprovedGenes).Select(gene => $"HGNC:{gene} AAA{gene} False"),
        .. _genes.Select(row => row.Gene).Where(gene => gene > RandomSources.ApprovedGenes).Distinct().Select(gene => $"NCBIGene:{gene} AAA{gene} False"),
    ];

    private IEnumerable<string> Assertions() =>
    [
        .. from term in _terms
           from parent in term.Parents
           where Canonical(parent) != term.Id
           select Line("SubclassOf", term.Id, parent, term.Id[0] == 'H' ? "infores:hpo" : "infores:mondo"),
        .. _annotations.Select(Annotation),
        .. from row in _genes
           let kind = row.Kind switch { "MENDELIAN" => "Causal", "POLYGENIC" => "Polygenic", _ => "Unspecified" }
           select Line(
               kind == "Causal" ? "CausedBy" : "AssociatedWith", row.Entry, $"NCBIGene:{row.Gene}",
               row.Entry.StartsWith("ORPHA", StringComparison.Ordinal) ? "infores:orphanet" : "infores:omim", gene: kind),
    ];

    // NOT wins over the number beside it; what is seen in none of n is not seen.
    private string Annotation(StatedAnnotation row)
    {
        var isZero = row.Frequency is "HP:0040285" or ['0', ..];
        var counts = row.Frequency.Contains('/', StringComparison.Ordinal) && (isZero || !row.Not) ? row.Frequency : "/";
        return Line(
            TypeOf(row.Term), row.Entry, row.Term, "infores:hpo-annotations", row.Not || isZero, $"{row.Frequency} {counts}".Trim(), row.Onset,
            row.Sex.Length == 0 ? "" : row.Sex[..1] + row.Sex[1..].ToLowerInvariant(), row.Modifiers, row.Publications, row.Evidence);
    }

    private static string TypeOf(string term) => term switch
    {
        "HP:0000006" or "HP:0000007" => "HasInheritance",
        "HP:0003577" or "HP:0003593" => "HasOnset",
        "HP:0012828" => "HasModifier",
        _ => "HasPhenotype",
    };

    private string Line(
        string type, string subject, string target, string source, bool negated = false, string frequency = "/", string onset = "", string sex = "",
        string modifiers = "", string publications = "", string evidence = "", string gene = "") => string.Join(" | ",
        type, subject, Canonical(subject), target, Canonical(target), source, negated, frequency, onset, sex, modifiers, publications, evidence, gene);

    private static string Written(Assertion said) => string.Join(" | ",
        said.Type, said.StatedSubject, said.Subject, said.StatedObject, said.Object, said.PrimarySource, said.Negated,
        $"{said.Frequency?.Raw} {said.Frequency?.Observed}/{said.Frequency?.Total}".Trim(), said.Onset, said.Sex, string.Join(';', said.Modifiers), string.Join(';', said.Publications),
        said.Evidence, said.GeneAssociation);

    private string Canonical(string id) =>
        _alternatives.TryGetValue(id, out var replacement) ? replacement
        : id.StartsWith("NCBIGene:", StringComparison.Ordinal) ? Gene(id)
        : _exact[id].Distinct(StringComparer.Ordinal).ToList() is [var only] ? only
        : id;

    private static string Gene(string id) => id[^1] - '0' <= RandomSources.ApprovedGenes ? $"HGNC:{id[^1]}" : id;

    private static bool IsExactly((StatedMapping Row, string Source) mapping) => mapping.Row is { Predicate: "exact", Denied: false };

    private static bool IsOfMondo((StatedMapping Row, string Source) mapping) => mapping.Source == "infores:mondo";

    /// <summary>The terms of the newest release, and what an older one had and the newest does not mention at all.</summary>
    private static IEnumerable<StatedTerm> Newest(IReadOnlyList<StatedOntology> ages)
    {
        var mentioned = ages[^1].Terms.SelectMany(term => term.AlternativeIds.Append(term.Id)).ToHashSet(StringComparer.Ordinal);
        return ages[^1].Terms.Concat(ages[0].Terms.Where(term => !mentioned.Contains(term.Id)));
    }

    /// <summary>The files of the newest date, and those without one.</summary>
    private static IEnumerable<T> Newest<T>(IEnumerable<T> files, Func<T, string?> dateOf)
    {
        var newest = files.Select(file => Compact(dateOf(file))).Max(StringComparer.Ordinal);
        return files.Where(file => dateOf(file) is null || Compact(dateOf(file)) == newest);
    }

    private static string? Compact(string? date) => date?.Replace("-", "", StringComparison.Ordinal);

    private static void AssertLines(IEnumerable<string> expected, IEnumerable<string> found) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
}
