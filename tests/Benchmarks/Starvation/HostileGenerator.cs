namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>Makes queries at random, of what the schema has that leads far, and changes them at random.</summary>
/// <param name="random">Decides.</param>
internal sealed class HostileGenerator(Random random)
{
    private const int MostDepth = 4;

    private static readonly string[] Phenotypes = ["HP:0000118", "HP:0000001", "HP:0000707", "HP:0033127", "HP:0001250"];
    private static readonly string[] Diseases = ["MONDO:0000001", "MONDO:0700096", "MONDO:0003847", "MONDO:0002254", "MONDO:0005071"];
    private static readonly string[] Genes = ["HGNC:7010", "HGNC:6636", "HGNC:2200", "HGNC:26661"];

    /// <summary>A query.</summary>
    public HostileField Make() => random.Next(7) switch
    {
        0 or 1 => One("phenotype", Of(Phenotypes), "Phenotype"),
        2 or 3 => One("disease", Of(Diseases), "Disease"),
        4 => One("gene", Of(Genes), "Gene"),
        5 => List("diseases", Of($"phenotype: \"{Of(Phenotypes)}\"", "name: \"a‹i›\"", "name: \"syndrome\""), "Disease"),
        _ => List("genes", Of($"phenotype: \"{Of(Phenotypes)}\"", "name: \"a‹i›\""), "Gene"),
    };

    /// <summary>A query like another, with one place of it made anew.</summary>
    public HostileField Change(HostileField field)
    {
        if (field.Fields.Count == 0 || random.Next(4) == 0)
        {
            return Make();
        }

        var changed = field.Fields.ToArray();
        var place = random.Next(changed.Length);
        changed[place] = changed[place].Fields.Count > 0 && random.Next(2) == 0
            ? changed[place] with { Fields = [.. changed[place].Fields.Skip(1), .. changed[place].Fields.Take(1)] }
            : changed[place] with { Arguments = Arguments(changed[place].Name, changed[place].Arguments.Contains("includeSubtypes", StringComparison.Ordinal)) };
        return field with { Fields = changed };
    }

    /// <summary>How often a query is asked in one request.</summary>
    public int Copies() => Of(1, 1, 5, 50, 490);

    private HostileField One(string name, string id, string type) =>
        new(name, $"(id: \"{id}\")", "id", IsList: false, Below(type, 1));

    private HostileField List(string name, string where, string type) =>
        new(name, $"(first: {First()}, where: {{ {where} }})", "totalCount", IsList: true, Below(type, 1));

    private HostileField[] Below(string type, int depth) =>
        depth > MostDepth ? [] : [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Related(type, depth))];

    private HostileField Related(string type, int depth)
    {
        var (name, to) = type switch
        {
            "Disease" => Of(("phenotypes", "Phenotype"), ("genes", "Gene"), ("relatedConditions", "Disease"), ("descendants", "Disease"), ("ancestors", "Disease")),
            "Gene" => Of(("diseases", "Disease"), ("phenotypes", "Phenotype")),
            _ => Of(("diseases", "Disease"), ("genes", "Gene"), ("descendants", "Phenotype"), ("ancestors", "Phenotype")),
        };
        var isHierarchy = name is "descendants" or "ancestors";
        var leaves = Of("totalCount", "totalCount", "nodes { id name }", "nodes { counts { assertions } }", "nodes { synonyms { text } }", isHierarchy ? "edges { cursor }" : "edges { assertions { id } }");
        return new HostileField(name, Arguments(name, type == "Disease"), leaves, IsList: true, random.Next(2) == 0 ? [] : Below(to, depth + 1));
    }

    private string Arguments(string name, bool hasSubtypes)
    {
        if (name is "descendants" or "ancestors")
        {
            return $"(first: {First()})";
        }

        var order = Of("NAME", "ASSERTIONS", "FREQUENCY");
        if (order == "FREQUENCY" && name is "genes" or "relatedConditions")
        {
            order = "ASSERTIONS";
        }

        var subtypes = hasSubtypes ? ", includeSubtypes: true" : "";
        var where = Of("", "", ", where: { evidence: [\"IEA\", \"PCS\", \"TAS\", \"x‹i›\"] }");
        return $"(first: {First()}, orderBy: {order}{subtypes}{where})";
    }

    private int First() => Of(1, 10, 100, 1000);

    private T Of<T>(params ReadOnlySpan<T> values) => values[random.Next(values.Length)];
}
