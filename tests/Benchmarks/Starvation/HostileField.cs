using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A field of a query that is made to be expensive, with what is selected below it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments with their parentheses, where ‹i› stands for the number of the copy; empty for none.</param>
/// <param name="Leaves">What is selected of it beside further lists.</param>
/// <param name="IsList">Whether it is a list with <c>nodes</c>.</param>
/// <param name="Fields">The lists below it.</param>
internal sealed record HostileField(string Name, string Arguments, string Leaves, bool IsList, IReadOnlyList<HostileField> Fields)
{
    /// <summary>The text of a query that asks for it so many times, each time for another list where the arguments allow it.</summary>
    public string ToQuery(int copies) =>
        $"{{ {string.Join(' ', Enumerable.Range(0, copies).Select(i => $"c{i}: {Text(i)}"))} }}";

    private string Text(int copy)
    {
        var below = string.Join(' ', Fields.Select((field, i) => $"f{i}: {field.Text(copy)}"));
        var selected = !IsList ? $"{Leaves} {below}" : below.Length == 0 ? Leaves : $"{Leaves} n: nodes {{ {below} }}";
        return $"{Name}{Arguments.Replace("‹i›", copy.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)} {{ {selected} }}";
    }
}
