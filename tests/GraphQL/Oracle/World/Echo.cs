using System.Collections;
using System.Globalization;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.World;

/// <summary>
/// Says in one text which arguments a resolver was given; <c>js/execute.mjs</c> says it in the same way. What is absent
/// is null, as C# cannot tell them apart. A number with a fraction is given by its bits.
/// </summary>
internal static class Echo
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => BitConverter.DoubleToInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture),
        Mood mood => mood.ToString().ToUpperInvariant(),
        string text => $"'{text}'",
        IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Of))}]",
        FilterInput f => Of(new[] { f.Min, f.Text, f.Ratio, f.Tags, f.Moods, f.Inner, f.Choice, (object?)f.Strict }),
        ChoiceInput c => Of(new[] { c.Number, c.Id, (object?)c.Filters }),
        _ => throw new ArgumentException($"{value.GetType()} is no argument.", nameof(value)),
    };
}
