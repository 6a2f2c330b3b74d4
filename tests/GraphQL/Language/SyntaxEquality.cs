using System.Collections;
using System.Reflection;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Tests.Language;

/// <summary>Compares syntax by kind and content, without locations: independent of the printer.</summary>
internal static class SyntaxEquality
{
    public static void AssertSame(SyntaxNode expected, SyntaxNode actual) =>
        Assert.Equal(Outline(expected), Outline(actual));

    /// <summary>The node types, property names and scalar values of a tree, one a line.</summary>
    private static string Outline(SyntaxNode node)
    {
        var lines = new List<string>();
        Add(lines, "", node);
        return string.Join('\n', lines);
    }

    private static void Add(List<string> lines, string path, object? value)
    {
        switch (value)
        {
            case SyntaxNode node:
                lines.Add($"{path}: {node.GetType().Name}");
                foreach (var property in node.GetType()
                    .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => property.Name != nameof(SyntaxNode.Location))
                    .OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    Add(lines, $"{path}.{property.Name}", property.GetValue(node));
                }

                break;
            case IEnumerable items and not string:
                var index = 0;
                foreach (var item in items)
                {
                    Add(lines, $"{path}[{index++}]", item);
                }

                break;
            default:
                lines.Add($"{path}: {value ?? "null"}");
                break;
        }
    }
}
