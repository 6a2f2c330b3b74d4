namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The values of one measured quantity over several runs.</summary>
internal sealed class Sample(string name, string unit)
{
    private readonly List<double> _values = [];

    public void Add(double value) => _values.Add(value);

    /// <summary>Name, unit, minimum, median and maximum.</summary>
    public string[] Row()
    {
        var sorted = _values.Order().ToList();
        return [name, unit, Text(sorted[0]), Text(Median(_values)), Text(sorted[^1])];
    }

    /// <summary>The middle value; of an even number of values, the mean of the middle two.</summary>
    public static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>Each value divided by the other of the same round, so that what slows the machine for a while slows both.</summary>
    public static List<double> Ratios(IEnumerable<double> values, IEnumerable<double> others) => [.. values.Zip(others, (value, other) => value / other)];

    /// <summary>The values at the ends of the ten tenths, or all if there are fewer: whether the quantity grows.</summary>
    public string Course() => string.Join(' ', Enumerable.Range(1, 10).Select(tenth => (_values.Count * tenth / 10) - 1).Where(index => index >= 0).Distinct().Select(index => Text(_values[index])));

    private static string Text(double value) => value.ToString(value < 10 ? "0.00" : "0", System.Globalization.CultureInfo.InvariantCulture);
}
