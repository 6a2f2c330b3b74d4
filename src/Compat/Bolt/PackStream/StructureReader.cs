using KnowledgeGraph.Bolt.Types;

namespace KnowledgeGraph.Bolt.PackStream;

/// <summary>Reads the structures of a graph (Bolt 5, "Structure semantics"). Other structures are rejected by their tag.</summary>
internal static class StructureReader
{
    public static object Read(ref PackStreamReader reader)
    {
        var start = reader.Position;
        var tag = reader.ReadStructureHeader(out var fields);
        switch (tag)
        {
            case StructureTag.Node:
                Expect(fields, 4, tag, start);
                return ReadNode(ref reader);
            case StructureTag.Relationship:
                Expect(fields, 8, tag, start);
                return ReadRelationship(ref reader);
            case StructureTag.UnboundRelationship:
                Expect(fields, 4, tag, start);
                return ReadUnboundRelationship(ref reader);
            case StructureTag.Path:
                Expect(fields, 3, tag, start);
                return ReadPath(ref reader);
            default:
                throw PackStreamErrors.UnknownStructure(tag, start);
        }
    }

    private static Node ReadNode(ref PackStreamReader reader)
    {
        var id = reader.ReadInteger();
        var labels = new string[reader.ReadListHeader()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.ReadName();
        }

        return new Node(id, labels, reader.ReadMap(), reader.ReadString());
    }

    private static Relationship ReadRelationship(ref PackStreamReader reader)
    {
        var id = reader.ReadInteger();
        var start = reader.ReadInteger();
        var end = reader.ReadInteger();
        var type = reader.ReadName();
        var properties = reader.ReadMap();
        return new Relationship(id, type, properties, reader.ReadString())
        {
            StartNodeId = start,
            EndNodeId = end,
            StartNodeElementId = reader.ReadString(),
            EndNodeElementId = reader.ReadString(),
        };
    }

    private static Relationship ReadUnboundRelationship(ref PackStreamReader reader) =>
        new(reader.ReadInteger(), reader.ReadName(), reader.ReadMap(), reader.ReadString());

    // The indices describe the path: relationship (from 1, negative if traversed backwards), node (from 0), relationship, …
    private static GraphPath ReadPath(ref PackStreamReader reader)
    {
        var nodes = ReadAll<Node>(ref reader, StructureTag.Node);
        var unbound = ReadAll<Relationship>(ref reader, StructureTag.UnboundRelationship);
        var steps = reader.ReadListHeader() / 2;

        var path = new GraphPath(new INode[steps + 1], new IRelationship[steps]);
        path.NodeArray[0] = nodes.Length > 0 ? nodes[0] : throw PackStreamErrors.PathIndex(0);
        for (var i = 0; i < steps; i++)
        {
            var relationship = reader.ReadInteger();
            var node = reader.ReadInteger();
            if (relationship == 0 || Math.Abs((decimal)relationship) > unbound.Length)
            {
                throw PackStreamErrors.PathIndex(relationship);
            }

            if (node < 0 || node >= nodes.Length)
            {
                throw PackStreamErrors.PathIndex(node);
            }

            var from = path.NodeArray[i];
            var to = path.NodeArray[i + 1] = nodes[node];
            path.RelationshipArray[i] = relationship > 0
                ? unbound[relationship - 1].Between(from, to)
                : unbound[-relationship - 1].Between(to, from);
        }

        return path;
    }

    private static T[] ReadAll<T>(ref PackStreamReader reader, byte tag)
        where T : class
    {
        var items = new T[reader.ReadListHeader()];
        for (var i = 0; i < items.Length; i++)
        {
            var position = reader.Position;
            items[i] = reader.ReadValue() as T ?? throw PackStreamErrors.UnexpectedMarker(tag, position, $"a structure with tag {tag:X2}");
        }

        return items;
    }

    private static void Expect(int actual, int expected, byte tag, int position)
    {
        if (actual != expected)
        {
            throw PackStreamErrors.WrongFieldCount(tag, expected, actual, position);
        }
    }
}
