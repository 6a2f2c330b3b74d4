using System.Text;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>The way from the root of a response to a field: names and list positions (specification, section 7.1.2).</summary>
public sealed class FieldPath
{
    /// <summary>Makes a path.</summary>
    /// <param name="segments">A response name (<see cref="string"/>) or a position in a list from 0 (<see cref="int"/>) each.</param>
    public FieldPath(IReadOnlyList<object> segments)
    {
        Segments = segments;
    }

    /// <summary>A response name (<see cref="string"/>) or a position in a list from 0 (<see cref="int"/>) each, from the root.</summary>
    public IReadOnlyList<object> Segments { get; }

    /// <summary>The path to an item of a list at this path.</summary>
    /// <param name="index">The position of the item, from 0.</param>
    public FieldPath Append(int index) => new([.. Segments, index]);

    /// <summary>The path to a field of an object at this path.</summary>
    /// <param name="name">The response name of the field.</param>
    public FieldPath Append(string name) => new([.. Segments, name]);

    /// <summary>The path as text, for instance <c>/diseases/nodes[3]/name</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var segment in Segments)
        {
            _ = segment is int index ? text.Append('[').Append(index).Append(']') : text.Append('/').Append(segment);
        }

        return text.ToString();
    }
}
