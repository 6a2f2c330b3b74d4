using System.Text;

namespace KnowledgeGraph.GraphQL.Errors;

/// <summary>The path from the root of a response to a field: names and list indices (specification, section 7.1.2).</summary>
public sealed class FieldPath
{
    /// <summary>Creates a path.</summary>
    /// <param name="segments">Response names (<see cref="string"/>) and list indices from 0 (<see cref="int"/>).</param>
    internal FieldPath(IReadOnlyList<object> segments)
    {
        Segments = segments;
    }

    /// <summary>Response names (<see cref="string"/>) and list indices from 0 (<see cref="int"/>), starting at the root.</summary>
    public IReadOnlyList<object> Segments { get; }

    /// <summary>The path to an item of a list at this path.</summary>
    /// <param name="index">The index of the item, from 0.</param>
    public FieldPath Append(int index) => new([.. Segments, index]);

    /// <summary>The path to a field of an object at this path.</summary>
    /// <param name="name">The response name of the field.</param>
    public FieldPath Append(string name) => new([.. Segments, name]);

    /// <summary>The path as text, such as <c>/diseases/nodes[3]/name</c>.</summary>
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
