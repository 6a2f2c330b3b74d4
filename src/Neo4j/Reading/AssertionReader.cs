namespace KnowledgeGraph.Neo4j;

/// <summary>Reads assertions from the results of statements.</summary>
internal static class AssertionReader
{
    private static readonly IReadOnlyList<string> Names = AssertionProperties.All.Names;

    /// <summary>The expression that returns a relationship <c>r</c> from <c>s</c> to <c>o</c>.</summary>
    public static Cypher Card { get; } = Cypher.Of("[type(r), s.id, o.id, properties(r)]");

    /// <summary>Reads the assertion.</summary>
    public static Assertion Read(List<object?> card)
    {
        var properties = (Dictionary<string, object?>)card[3]!;
        var assertion = new Assertion
        {
            Id = (string)properties["id"]!,
            Row = (int)(long)properties["row"]!,
            Type = EnumNames.Parse<RelationshipType>((string)card[0]!),
            Subject = Curie.FromCanonical((string)card[1]!),
            Object = Curie.FromCanonical((string)card[2]!),
            StatedSubject = "",
            StatedObject = "",
            PrimarySource = default,
        };
        var values = new object?[Names.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = properties.GetValueOrDefault(Names[i]);
        }

        AssertionProperties.All.Fill(assertion, values);
        return assertion;
    }
}
