namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Which diseases stand above and below others, from edges as files state them and without any code of the product.</summary>
internal sealed class RawHierarchy
{
    private readonly ILookup<string, string> _children;
    private readonly ILookup<string, string> _parents;

    private RawHierarchy(IEnumerable<(string Child, string Parent)> edges)
    {
        var distinct = edges.Where(edge => edge.Child != edge.Parent).Distinct().ToList();
        _children = distinct.ToLookup(edge => edge.Parent, edge => edge.Child, StringComparer.Ordinal);
        _parents = distinct.ToLookup(edge => edge.Child, edge => edge.Parent, StringComparer.Ordinal);
    }

    /// <summary>
    /// The default one: the edges of mondo.obo and those of the newer rare-disease subset, and for diseases that Mondo does not hold Orphanet's.
    /// </summary>
    public static RawHierarchy OfMondo(RawOntology mondo) =>
        new(MondosEdges(mondo).Concat(OrphanetsEdges(new RawDiseases()).Where(edge => !edge.Child.StartsWith("MONDO:", StringComparison.Ordinal))));

    /// <summary>That of mondo.obo alone.</summary>
    public static RawHierarchy OfOntology(RawOntology mondo) => new(mondo.Terms.SelectMany(term => mondo.Parents(term).Select(parent => (term, parent))));

    /// <summary>Orphanet's, as GARD gives it: a record and its parent that are one disease are no edge.</summary>
    public static RawHierarchy OfOrphanet(RawDiseases diseases) => new(OrphanetsEdges(diseases));

    /// <summary>That of both sources.</summary>
    public static RawHierarchy OfAll(RawOntology mondo, RawDiseases diseases) => new(MondosEdges(mondo).Concat(OrphanetsEdges(diseases)));

    public IEnumerable<string> Parents(string disease) => _parents[disease];

    public IEnumerable<string> Children(string disease) => _children[disease];

    /// <summary>The diseases above one, without itself, each with the fewest steps to it.</summary>
    public Dictionary<string, int> Above(string disease) => Reach(disease, _parents);

    /// <summary>The diseases below one, without itself, each with the fewest steps to it.</summary>
    public Dictionary<string, int> Below(string disease) => Reach(disease, _children);

    private static Dictionary<string, int> Reach(string start, ILookup<string, string> next)
    {
        var distances = new Dictionary<string, int>(StringComparer.Ordinal) { [start] = 0 };
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var other in next[at].Where(other => distances.TryAdd(other, distances[at] + 1)))
            {
                queue.Enqueue(other);
            }
        }

        distances.Remove(start);
        return distances;
    }

    /// <summary>A term in use below an obsolete one is below the next ones in use.</summary>
    private static IEnumerable<(string Child, string Parent)> MondosEdges(RawOntology mondo)
    {
        var stated = StatedEdges(mondo).Distinct().ToList();
        var parents = stated.ToLookup(edge => edge.Child, edge => edge.Parent, StringComparer.Ordinal);
        var obsolete = RawDiseases.Obsolete();
        return stated.SelectMany(edge => obsolete.Contains(edge.Child) ? [edge] : NextInUse(edge.Parent).Select(parent => (edge.Child, parent)));

        IEnumerable<string> NextInUse(string term) => obsolete.Contains(term) ? parents[term].SelectMany(NextInUse) : [term];
    }

    private static IEnumerable<(string Child, string Parent)> StatedEdges(RawOntology mondo) =>
        mondo.Terms.SelectMany(term => mondo.Parents(term).Select(parent => (term, parent)))
            .Concat(RealData.Rows("mondo-rare_edges.tsv.gz").Where(cells => cells.Length > 3 && cells[2] == "biolink:subclass_of").Select(cells => (cells[1], cells[3])));

    private static IEnumerable<(string Child, string Parent)> OrphanetsEdges(RawDiseases diseases) =>
        from row in RawDiseases.Csv("gard_to_gard_mappings.csv.gz")
        select (diseases.Gard.GetValueOrDefault(row["CHILD_GARD"], row["CHILD_GARD"]), diseases.Gard.GetValueOrDefault(row["PARENT_GARD"], row["PARENT_GARD"]));
}
