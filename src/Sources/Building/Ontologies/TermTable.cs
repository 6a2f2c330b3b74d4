using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The terms of HPO and Mondo that any source knows.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<Curie, Term> _terms = [];
    private readonly HashSet<string> _readPrefixes = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Term> All => _terms.Values;

    /// <summary>Terms of Mondo that say something of diseases, such as "rare", and are none.</summary>
    public HashSet<Curie> Characteristics { get; private set; } = [];

    /// <summary>Symbols of genes that ontologies name beside their own terms.</summary>
    public Dictionary<Curie, string> GeneSymbols { get; } = [];

    public bool TryGet(Curie id, [NotNullWhen(true)] out Term? term) => _terms.TryGetValue(id, out term);

    public void Add(Term term) => _terms.Add(term.Id, term);

    /// <summary>Notes that a release of the ontology with this prefix was read.</summary>
    public void NoteRelease(string prefix) => _readPrefixes.Add(prefix);

    public bool HasRelease(string prefix) => _readPrefixes.Contains(prefix);

    public bool IsObsolete(Curie id) => _terms.TryGetValue(id, out var term) && term.IsObsolete;

    /// <summary>Finds the characteristics, once all terms are there: "disease characteristic" and everything below it.</summary>
    public void FindCharacteristics() => Characteristics = Below(Curie.Parse("MONDO:0021125"));

    /// <summary>A term and everything below it, by its own ontology's hierarchy.</summary>
    public HashSet<Curie> Below(Curie root)
    {
        var children = new Dictionary<Curie, List<Curie>>();
        foreach (var term in _terms.Values)
        {
            foreach (var parent in term.Parents.Concat(term.EdgeParents))
            {
                if (!children.TryGetValue(parent, out var list))
                {
                    children.Add(parent, list = []);
                }

                list.Add(term.Id);
            }
        }

        var below = new HashSet<Curie>();
        var waiting = new Stack<Curie>([root]);
        while (waiting.TryPop(out var id))
        {
            if (below.Add(id) && children.TryGetValue(id, out var list))
            {
                list.ForEach(waiting.Push);
            }
        }

        return below;
    }
}
