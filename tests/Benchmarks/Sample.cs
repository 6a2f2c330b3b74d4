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
        var median = (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
        return [name, unit, Text(sorted[0]), Text(median), Text(sorted[^1])];
    }

    private static string Text(double value) => value.ToString(value < 10 ? "0.00" : "0", System.Globalization.CultureInfo.InvariantCulture);
}
