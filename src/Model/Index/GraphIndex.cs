namespace KnowledgeGraph.Model;

/// <summary>
/// A release as immutable arrays: entities by rank, assertions by row, hierarchies. What stores and analyses compute on;
/// nothing is an object until it is asked for as one. Thread-safe.
/// </summary>
public sealed class GraphIndex
{
    private readonly TermHierarchy[] _hierarchies;

    private GraphIndex(ReleaseInfo release, EntityTable entities, AssertionColumns assertions)
    {
        Release = release;
        Entities = entities;
        Assertions = new AssertionTable(entities, assertions);
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

    /// <summary>A hierarchy of terms; phenotypes are in each as HPO has them.</summary>
    public TermHierarchy Hierarchy(Hierarchy hierarchy) => _hierarchies[(int)hierarchy];

    /// <summary>Whether an assertion says that its subject is a kind of its object in this hierarchy.</summary>
    public bool IsIn(Hierarchy hierarchy, int row) =>
        Assertions.Type(row) == RelationshipType.SubclassOf
        && !Assertions.IsNegated(row)
        && hierarchy.Includes(Entities.Category(Assertions.Subject(row)), Curie.FromCanonical(Assertions.Columns.PrimarySource[row]!));

    private static (int Subject, int Type, int Object) OrderOf(AssertionColumns assertions, int row) =>
        (assertions.Subject[row], assertions.Type[row], assertions.Object[row]);

    private TermHierarchy BuildHierarchy(Hierarchy hierarchy, int[] links) =>
        new(Entities.Count, links.Where(row => IsIn(hierarchy, row)).Select(row => (Assertions.Subject(row), Assertions.Object(row))));
}
