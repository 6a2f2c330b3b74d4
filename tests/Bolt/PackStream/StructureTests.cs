namespace KnowledgeGraph.Bolt.Tests.PackStream;

/// <summary>The examples of https://neo4j.com/docs/bolt/current/bolt/structure-semantics/, their fields spelled out in bytes.</summary>
public sealed class StructureTests
{
    private const string NameExample = "A1 84 6E616D65 87 6578616D706C65"; // {"name": "example"}

    [Fact]
    public void A_node_has_labels_properties_and_an_element_id()
    {
        var node = Assert.IsAssignableFrom<INode>(Packed.Read($"B4 4E 03 92 87 4578616D706C65 84 4E6F6465 {NameExample} 86 616263313233"));
        Assert.Equal(["Example", "Node"], node.Labels);
        Assert.Equal("example", node["name"]);
        Assert.Equal("example", node.Get<string>("name"));
        Assert.False(node.TryGet<string>("age", out _));
        Assert.Equal("abc123", node.ElementId);
    }

    [Fact]
    public void A_relationship_has_a_type_and_two_ends()
    {
        var relationship = Assert.IsAssignableFrom<IRelationship>(Packed.Read(
            $"B8 52 0B 02 03 85 4B4E4F5753 {NameExample} 86 616263313233 86 646566343536 86 676869373839"));
        Assert.Equal("KNOWS", relationship.Type);
        Assert.Equal("example", relationship["name"]);
        Assert.Equal("abc123", relationship.ElementId);
        Assert.Equal("def456", relationship.StartNodeElementId);
        Assert.Equal("ghi789", relationship.EndNodeElementId);
    }

    [Fact]
    public void An_unbound_relationship_has_no_ends()
    {
        var relationship = Assert.IsAssignableFrom<IRelationship>(Packed.Read($"B4 72 11 85 4B4E4F5753 {NameExample} 83 666F6F"));
        Assert.Equal("KNOWS", relationship.Type);
        Assert.Equal("foo", relationship.ElementId);
        Assert.Equal("", relationship.StartNodeElementId);
    }

    // The example of the specification: (42)-[1000]->(69)-[1000]->(42)<-[1001]-(1), indices [1, 1, 1, 0, -2, 2].
    [Fact]
    public void A_path_walks_as_its_indices_say()
    {
        var path = Assert.IsAssignableFrom<IPath>(Packed.Read(
            $"""
            B3 50
            93 {Node("2A", "n42")} {Node("45", "n69")} {Node("01", "n1")}
            92 B4 72 C9 03E8 81 54 A0 83 723130 B4 72 C9 03E9 81 54 A0 83 723131
            96 01 01 01 00 FE 02
            """));
        Assert.Equal(["n42", "n69", "n42", "n1"], path.Nodes.Select(node => node.ElementId));
        Assert.Equal(["r10", "r10", "r11"], path.Relationships.Select(relationship => relationship.ElementId));
        Assert.Equal(["n42", "n69", "n1"], path.Relationships.Select(relationship => relationship.StartNodeElementId));
        Assert.Equal(["n69", "n42", "n42"], path.Relationships.Select(relationship => relationship.EndNodeElementId));
        Assert.Equal("n42", path.Start.ElementId);
        Assert.Equal("n1", path.End.ElementId);
    }

    [Fact]
    public void A_path_may_have_one_node_and_no_relationship()
    {
        var path = Assert.IsAssignableFrom<IPath>(Packed.Read($"B3 50 91 {Node("01", "n1")} 90 90"));
        Assert.Equal("n1", Assert.Single(path.Nodes).ElementId);
        Assert.Empty(path.Relationships);
    }

    [Theory]
    [InlineData("44", "B1 44 01")] // Date
    [InlineData("54", "B2 54 01 02")] // Time
    [InlineData("74", "B1 74 01")] // LocalTime
    [InlineData("49", "B3 49 01 02 03")] // DateTime
    [InlineData("69", "B3 69 01 02 83 555443")] // DateTimeZoneId
    [InlineData("64", "B2 64 01 02")] // LocalDateTime
    [InlineData("45", "B4 45 01 02 03 04")] // Duration
    [InlineData("58", "B3 58 01 C1 0000000000000000 C1 0000000000000000")] // Point2D
    [InlineData("59", "B4 59 01 C1 0000000000000000 C1 0000000000000000 C1 0000000000000000")] // Point3D
    [InlineData("56", "B2 56 CC 01 C8 CC 01 01")] // Vector
    [InlineData("7A", "B0 7A")] // none of the specification
    public void Any_other_structure_is_refused_by_its_tag(string tag, string hex)
    {
        var error = Assert.Throws<ProtocolException>(() => Packed.Read(hex));
        Assert.Contains($"tag {tag} ", error.Message, StringComparison.Ordinal);
        Assert.Equal(BoltErrorCodes.UnknownStructure, error.Code);
        Assert.False(error.IsRetriable);
    }

    [Theory]
    [InlineData("B3 4E 03 90 A0")] // a node of Bolt 4, without element id
    [InlineData("B5 52 0B 02 03 81 54 A0")] // a relationship of Bolt 4
    [InlineData("B2 50 90 90")]
    public void A_structure_with_another_number_of_fields_is_refused(string hex) =>
        Assert.Contains("fields", Assert.Throws<ProtocolException>(() => Packed.Read(hex)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("92 02 00")] // there is one relationship only
    [InlineData("92 00 00")] // relationships count from 1
    [InlineData("92 01 01")] // there is one node only
    [InlineData("92 01 FF")]
    [InlineData("92 CB 8000000000000000 00")]
    public void A_path_that_leaves_its_elements_is_refused(string indices) =>
        Assert.Throws<ProtocolException>(() => Packed.Read($"B3 50 91 {Node("01", "n1")} 91 B4 72 01 81 54 A0 82 7231 {indices}"));

    [Theory]
    [InlineData("B3 50 90 90 90")] // no node at all
    [InlineData("B3 50 91 01 90 90")] // a number where a node has to be
    public void A_path_without_nodes_is_refused(string hex) => Assert.Throws<ProtocolException>(() => Packed.Read(hex));

    private static string Node(string id, string elementId) =>
        $"B4 4E {id} 90 A0 {0x80 + elementId.Length:X2} {Hex.Text(System.Text.Encoding.ASCII.GetBytes(elementId))}";
}
