namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>Checks that two files of one release, such as its JSON and its OBO file, have the same content.</summary>
public static class OntologyComparer
{
    private static readonly (string Field, Func<OntologyTerm, IEnumerable<string>> Values)[] Fields =
    [
        ("label", term => [term.Label ?? ""]),
        ("definition", term => [term.Definition ?? ""]),
        ("synonym", term => term.Synonyms.Select(synonym => $"{synonym.Scope} {synonym.Text}")),
        ("xref", term => term.Xrefs.Select(xref => xref.Id)),
        ("is_a", term => term.Parents),
        ("obsolete", term => [term.IsObsolete ? "true" : "false"]),
        ("alternative id", term => term.AlternativeIds),
        ("replaced by", term => term.ReplacedBy),
    ];

    /// <summary>
    /// Compares classes by label, definition, synonyms with scope, cross-references, parents, obsolescence, alternative ids and
    /// replacements. Order and repetitions are ignored; synonym types, comments and properties are not compared.
    /// </summary>
    /// <param name="first">The content of one file.</param>
    /// <param name="second">The content of the other.</param>
    /// <returns>The differences, ordered by term and field (ordinal); empty if the files agree.</returns>
    public static IReadOnlyList<OntologyDifference> Compare(Ontology first, Ontology second)
    {
        var left = Classes(first);
        var right = Classes(second);
        var differences = new List<OntologyDifference>();
        foreach (var id in left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!left.TryGetValue(id, out var a) || !right.TryGetValue(id, out var b))
            {
                differences.Add(new OntologyDifference(id, "term", left.ContainsKey(id) ? id : "", right.ContainsKey(id) ? id : ""));
                continue;
            }

            foreach (var (field, values) in Fields)
            {
                Add(differences, id, field, values(a), values(b));
            }
        }

        return differences;
    }

    private static Dictionary<string, OntologyTerm> Classes(Ontology ontology)
    {
        var classes = new Dictionary<string, OntologyTerm>(StringComparer.Ordinal);
        foreach (var term in ontology.Terms.Where(term => term.Kind == OntologyTermKind.Class))
        {
            classes.TryAdd(term.Id, term);
        }

        return classes;
    }

    private static void Add(
        List<OntologyDifference> differences, string id, string field, IEnumerable<string> first, IEnumerable<string> second)
    {
        if (first.SequenceEqual(second, StringComparer.Ordinal))
        {
            return;
        }

        var left = first.ToHashSet(StringComparer.Ordinal);
        var right = second.ToHashSet(StringComparer.Ordinal);
        if (!left.SetEquals(right))
        {
            differences.Add(new OntologyDifference(id, field, Only(left, right), Only(right, left)));
        }
    }

    private static string Only(HashSet<string> these, HashSet<string> notThose) =>
        string.Join(" | ", these.Except(notThose).Order(StringComparer.Ordinal));
}
