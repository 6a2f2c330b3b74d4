using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Determines which of the resources that the starter graph copies were imported. Resources have the names used in column
/// <c>copied_from</c>: those of the files that their publishers provide.
/// </summary>
internal sealed class ImportedResources
{
    public const string MondoMappings = "mondo.sssom.tsv";

    private readonly TermTable _terms;
    private readonly HashSet<Curie> _alternatives;
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);

    /// <param name="contents">What was read.</param>
    /// <param name="mappings">The mapping sets that were read.</param>
    /// <param name="terms">The terms that ontology files hold.</param>
    public ImportedResources(SourceContents contents, IReadOnlyList<MappingSet> mappings, TermTable terms)
    {
        _terms = terms;
        _alternatives = terms.All.SelectMany(term => term.AlternativeIds).ToHashSet();

        // Annotations without a release supplement HPO's annotations; they are not a release of them.
        Note("phenotype.hpoa", contents.Annotations.Where(table => table.Document.File.Version is not null));
        Note("genes_to_disease.txt", contents.GeneDiseases);
        Note("hgnc_complete_set.txt", contents.Genes);
        Note("GARD.csv", contents.GardDiseases);
        Note("GARD_genes.csv", contents.GardGenes);
        foreach (var mapping in mappings.Where(set => set.Authority == Resources.Mondo).SelectMany(set => set.Rows))
        {
            if (mapping.Entry is { } entry)
            {
                MappedNamespaces.Add(entry.Prefix);
            }
        }

        foreach (var mapping in terms.All.SelectMany(term => term.Mappings).Where(mapping => mapping.Predicate == MappingPredicate.Exact))
        {
            MappedNamespaces.Add(mapping.Object.Prefix);
        }
    }

    /// <summary>The namespaces that Mondo's imported mappings cover; a mapping set is complete for its namespace.</summary>
    public HashSet<string> MappedNamespaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether an imported file replaces the copies about a subject: a release of the resource, or a file that contains the term.</summary>
    /// <param name="resource">A name from <c>copied_from</c>, without its release.</param>
    /// <param name="subject">The node, or the subject of the edge.</param>
    public bool Covers(string resource, string subject) => resource switch
    {
        "hp.obo" => Holds("HP", subject),
        "mondo.obo" => Holds("MONDO", subject),
        _ => _imported.Contains(resource),
    };

    /// <summary>Whether an ontology file contains a term, or has its id as an alternative one. True for ids outside HPO and Mondo.</summary>
    public bool Knows(string id) =>
        !Curie.TryParse(id, out var term) || term.Prefix is not ("HP" or "MONDO") || _terms.TryGet(term, out _) || _alternatives.Contains(term);

    private bool Holds(string prefix, string subject) =>
        _terms.HasRelease(prefix) || (Curie.TryParse(subject, out var id) && _terms.TryGet(id, out _));

    private void Note<T>(string resource, IEnumerable<SourceTable<T>> tables)
    {
        if (tables.Any())
        {
            _imported.Add(resource);
        }
    }
}
