namespace KnowledgeGraph.Model;

/// <summary>
/// A release as immutable arrays: entities by rank, assertions by row, hierarchies. What stores and analyses compute on;
/// nothing is an object until it is asked for as one. Thread-safe.
/// </summary>
public sealed class GraphIndex
{
    private readonly TermHierarchy[] _hierarchies;
    private readonly IntSet _outsideMondo;

    private GraphIndex(ReleaseInfo release, EntityTable entities, AssertionColumns assertions)
    {
        Release = release;
        Entities = entities;
        Assertions = new AssertionTable(entities, assertions);
        _outsideMondo = new IntSet(entities.Count);
        foreach (var rank in Enumerable.Range(0, entities.Count).Where(rank => HierarchyRules.IsOutsideMondo(entities.Category(rank), entities.Id(rank))))
        {
            _outsideMondo.Add(rank);
        }

        int[] links = [.. Enumerable.Range(0, assertions.Count).Where(row => Assertions.Type(row) == RelationshipType.SubclassOf)];
        _hierarchies = Array.ConvertAll(Enum.GetValues<Hierarchy>(), hierarchy => BuildHierarchy(hierarchy, links));
    }

    /// <summary>What the release is.</summary>
    public ReleaseInfo Release { get; }

    /// <summary>The entities, by rank.</summary>
    public EntityTable Entities { get; }

    /// <summary>The assertions, by row.</summary>
    public AssertionTable Assertions { get; }

    /// <summary>Makes the index of a release.</summary>
    /// <exception cref="ArgumentException">An id is given twice, an assertion is about no entity, or something is not in the order of <see cref="GraphContent"/>.</exception>
    public static GraphIndex Of(GraphContent content)
    {
        var entities = new EntityTable(content.Entities, content.Info.Hash);
        var assertions = new AssertionColumns(content.Assertions, entities);
        for (var row = 1; row < assertions.Count; row++)
        {
            if (OrderOf(assertions, row).CompareTo(OrderOf(assertions, row - 1)) < 0)
            {
                throw new ArgumentException($"assertions are not in the order of subject, type and object: row {row} belongs before row {row - 1}", nameof(content));
            }
        }

        return new GraphIndex(content.Info, entities, assertions);
    }

    /// <summary>Reads an index that <see cref="Save"/> wrote.</summary>
    public static GraphIndex Load(IColumnReader reader, ReleaseInfo release) =>
        new(release, new EntityTable(reader, release.Hash), new AssertionColumns(reader));

    /// <summary>Writes the index, column by column.</summary>
    public void Save(IColumnWriter writer)
    {
        Entities.Save(writer);
        Assertions.Columns.Save(writer);
    }

    /// <summary>A hierarchy of terms; phenotypes are in each as HPO has them. What the values mean, <see cref="HierarchyRules"/> says.</summary>
    public TermHierarchy Hierarchy(Hierarchy hierarchy) => _hierarchies[(int)hierarchy];

    /// <summary>Whether it is a disease that Mondo does not hold.</summary>
    public bool IsOutsideMondo(int rank) => _outsideMondo.Contains(rank);

    /// <summary>Whether an assertion makes its object a parent of its subject in this hierarchy.</summary>
    public bool IsIn(Hierarchy hierarchy, int row) =>
        IsLink(row) && hierarchy.Includes(Entities.Category(Assertions.Subject(row)), IsOutsideMondo(Assertions.Subject(row)), SourceOf(row));

    /// <summary>Whether an assertion makes its subject a child of its object in this hierarchy: below a disease that Mondo does not hold, other sources count as well.</summary>
    public bool IsBelowIn(Hierarchy hierarchy, int row) =>
        IsIn(hierarchy, row) || (hierarchy == Model.Hierarchy.Ontology && IsOutsideMondo(Assertions.Object(row)) && IsOfOtherSources(row));

    /// <summary>Whether a source other than Mondo says by an assertion that one disease is a kind of another.</summary>
    public bool IsOfOtherSources(int row) =>
        IsLink(row) && Entities.Category(Assertions.Subject(row)) == EntityCategory.Disease && HierarchyRules.IsOfOtherSources(SourceOf(row));

    private static (int Subject, int Type, int Object) OrderOf(AssertionColumns assertions, int row) =>
        (assertions.Subject[row], assertions.Type[row], assertions.Object[row]);

    private bool IsLink(int row) => Assertions.Type(row) == RelationshipType.SubclassOf && !Assertions.IsNegated(row);

    private Curie SourceOf(int row) => Curie.FromCanonical(Assertions.Columns.PrimarySource[row]!);

    private TermHierarchy BuildHierarchy(Hierarchy hierarchy, int[] links) =>
        new(Entities.Count, Ends(links.Where(row => IsIn(hierarchy, row))), hierarchy == Model.Hierarchy.Ontology ? OtherSources(links) : null);

    private TermHierarchy.OtherSources OtherSources(int[] links) =>
        new(_outsideMondo, new TermHierarchy(Entities.Count, Ends(links.Where(IsOfOtherSources))));

    private IEnumerable<(int Child, int Parent)> Ends(IEnumerable<int> links) => links.Select(row => (Assertions.Subject(row), Assertions.Object(row)));
}
