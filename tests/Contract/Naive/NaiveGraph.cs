using System.Collections.Concurrent;

namespace KnowledgeGraph.Contract.Tests.Naive;

/// <summary>
/// Answers questions straight from the lists of a release, by the words of the port's documentation and as plainly as it
/// goes: no index, no cleverness, nothing shared with a store. What the stores answer is compared with it.
/// </summary>
public sealed class NaiveGraph
{
    private readonly Dictionary<Hierarchy, ILookup<Curie, Assertion>> _upwards = [];
    private readonly Dictionary<Hierarchy, ILookup<Curie, Assertion>> _downwards = [];
    private readonly ILookup<Curie, Assertion> _ofOthers;
    private readonly ConcurrentDictionary<Curie, HashSet<Curie>> _below = [];
    private readonly ConcurrentDictionary<Curie, HashSet<Curie>> _above = [];
    private readonly ConcurrentDictionary<Curie, HashSet<Curie>> _having = [];

    public NaiveGraph(GraphContent content)
    {
        Content = content;
        Entities = content.Entities.ToDictionary(entity => entity.Id);
        Ranks = content.Entities.Select((entity, rank) => (entity.Id, rank)).ToDictionary(entry => entry.Id, entry => entry.rank);
        BySubject = content.Assertions.ToLookup(assertion => assertion.Subject);
        ByObject = content.Assertions.ToLookup(assertion => assertion.Object);
        foreach (var hierarchy in Enum.GetValues<Hierarchy>())
        {
            var links = content.Assertions.Where(assertion => IsLink(hierarchy, assertion)).ToList();
            _upwards[hierarchy] = links.ToLookup(link => link.Subject);
            _downwards[hierarchy] = links.ToLookup(link => link.Object);
        }

        _ofOthers = content.Assertions
            .Where(said => IsLink(Hierarchy.All, said) && Entities[said.Subject] is Disease && said.PrimarySource.LocalId != "mondo")
            .ToLookup(said => said.Object);
    }

    public GraphContent Content { get; }

    public IReadOnlyDictionary<Curie, Entity> Entities { get; }

    public IReadOnlyDictionary<Curie, int> Ranks { get; }

    public ILookup<Curie, Assertion> BySubject { get; }

    public ILookup<Curie, Assertion> ByObject { get; }

    public bool Is(Curie id, EntityCategory category) => Entities.TryGetValue(id, out var entity) && entity.Category == category;

    public HashSet<Curie> AtOrBelow(Curie id) =>
        _below.GetOrAdd(id, _ => [id, .. Below(Hierarchy.Ontology, id).Keys]);

    public HashSet<Curie> AtOrAbove(Curie id) =>
        _above.GetOrAdd(id, _ => [id, .. Distances(id, _upwards[Hierarchy.Ontology], link => link.Object).Keys]);

    /// <summary>The diseases that have a phenotype, or one below it.</summary>
    public HashSet<Curie> Having(Curie phenotype) => _having.GetOrAdd(phenotype, _ =>
    [
        .. AtOrBelow(phenotype).SelectMany(term => ByObject[term])
            .Where(said => said.Type <= RelationshipType.HasHistory && !said.Negated).Select(said => said.Subject),
    ]);

    /// <summary>A line for each relative, in rank order.</summary>
    public IEnumerable<string> Relatives(HierarchyQuery query, Curie owner)
    {
        var isUp = query.Direction is HierarchyDirection.Parents or HierarchyDirection.Ancestors;
        var links = (isUp ? _upwards : _downwards)[query.Hierarchy];
        Func<Assertion, Curie> other = isUp ? link => link.Object : link => link.Subject;
        if (!Entities.ContainsKey(owner))
        {
            return [];
        }

        if (query.Direction is HierarchyDirection.Ancestors or HierarchyDirection.Descendants)
        {
            var distances = isUp ? Distances(owner, links, other) : Below(query.Hierarchy, owner);
            return distances.OrderBy(entry => Ranks[entry.Key]).Select(entry => $"{entry.Key} {entry.Value} []");
        }

        var steps = isUp || query.Hierarchy != Hierarchy.Ontology || !IsOutsideMondo(owner) ? links[owner] : links[owner].Union(_ofOthers[owner]);
        return steps.Where(link => other(link) != owner).GroupBy(other).OrderBy(group => Ranks[group.Key])
            .Select(group => $"{group.Key} 1 [{string.Join(' ', group.Select(link => link.Row).Order())}]");
    }

    // Below a disease that Mondo does not hold is also what the other sources place there.
    private Dictionary<Curie, int> Below(Hierarchy hierarchy, Curie owner)
    {
        var below = Distances(owner, _downwards[hierarchy], link => link.Subject);
        if (hierarchy == Hierarchy.Ontology && IsOutsideMondo(owner))
        {
            foreach (var (id, distance) in Distances(owner, _ofOthers, link => link.Subject))
            {
                below[id] = Math.Min(distance, below.GetValueOrDefault(id, distance));
            }
        }

        return below;
    }

    private bool IsOutsideMondo(Curie id) => Is(id, EntityCategory.Disease) && id.Prefix != "MONDO";

    private static Dictionary<Curie, int> Distances(Curie start, ILookup<Curie, Assertion> links, Func<Assertion, Curie> other)
    {
        var distances = new Dictionary<Curie, int>();
        var level = new List<Curie> { start };
        for (var distance = 1; level.Count > 0; distance++)
        {
            level = [.. level.SelectMany(id => links[id]).Select(other).Distinct().Where(id => id != start && !distances.ContainsKey(id))];
            level.ForEach(id => distances.Add(id, distance));
        }

        return distances;
    }

    private bool IsLink(Hierarchy hierarchy, Assertion assertion)
    {
        if (assertion.Type != RelationshipType.SubclassOf || assertion.Negated)
        {
            return false;
        }

        var source = assertion.PrimarySource.LocalId;
        return Entities[assertion.Subject] is Phenotype
            || hierarchy == Hierarchy.All
            || (hierarchy == Hierarchy.Ontology && (source == "mondo" || IsOutsideMondo(assertion.Subject)))
            || (hierarchy == Hierarchy.Orphanet && source is "orphanet" or "gard");
    }
}
