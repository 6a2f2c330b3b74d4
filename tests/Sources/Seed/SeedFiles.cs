namespace KnowledgeGraph.Sources.Tests.Seed;

/// <summary>The files of <c>seed/</c>.</summary>
internal sealed class SeedFiles
{
    public SeedFiles()
    {
        Nodes = TabTable.Read(File.ReadLines(PathOf("nodes.tsv")));
        Edges = TabTable.Read(File.ReadLines(PathOf("edges.tsv")));
    }

    public TabTable Nodes { get; }

    public TabTable Edges { get; }

    public static string PathOf(string name) => Path.Combine(Repository.Root, "seed", name);

    /// <summary>Nodes of one Biolink category by id: what all rows of a node say together, several values of a cell separated by <c>|</c>.</summary>
    public Dictionary<string, string[]> NodesOf(string category) => Nodes.Rows
        .Where(row => Nodes.Cell(row, "category") == category)
        .GroupBy(row => Nodes.Cell(row, "id"))
        .ToDictionary(node => node.Key, node => Together([.. node]));

    /// <summary>Edges in which every given column has the given text.</summary>
    public IEnumerable<string[]> EdgesWhere(params (string Column, string Text)[] cells) =>
        Edges.Rows.Where(row => cells.All(cell => Edges.Cell(row, cell.Column) == cell.Text));

    private string[] Together(string[][] rows) =>
        [.. Nodes.Header.Select((_, column) => string.Join('|', rows.Select(row => row[column]).Where(cell => cell.Length > 0).Distinct()))];
}
