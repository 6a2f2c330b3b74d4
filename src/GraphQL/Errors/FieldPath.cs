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

    /// <summary>The segments, from the root.</summary>
    public IReadOnlyList<object> ToList() => Segments;

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
