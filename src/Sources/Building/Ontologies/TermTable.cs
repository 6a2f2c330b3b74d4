using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The terms of HPO and Mondo that any source knows.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<Curie, Term> _terms = [];
    private readonly HashSet<string> _readPrefixes = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Term> All => _terms.Values;

    /// <summary>Mondo terms that describe diseases, such as "rare", but are not diseases themselves.</summary>
    public HashSet<Curie> Characteristics { get; private set; } = [];

    /// <summary>Symbols of genes that ontology files contain in addition to their own terms.</summary>
    public Dictionary<Curie, string> GeneSymbols { get; } = [];

    public bool TryGet(Curie id, [NotNullWhen(true)] out Term? term) => _terms.TryGetValue(id, out term);

    public void Add(Term term) => _terms.Add(term.Id, term);

    /// <summary>Records that a release of the ontology with this prefix was read.</summary>
    public void NoteRelease(string prefix) => _readPrefixes.Add(prefix);

    public bool HasRelease(string prefix) => _readPrefixes.Contains(prefix);

    public bool IsObsolete(Curie id) => _terms.TryGetValue(id, out var term) && term.IsObsolete;

    /// <summary>Finds the characteristics after all terms were added: "disease characteristic" and all its descendants.</summary>
    public void FindCharacteristics() => Characteristics = Below(Curie.Parse("MONDO:0021125"));

    /// <summary>A term and all its descendants in the hierarchy of its own ontology.</summary>
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
