using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>What wrk measured.</summary>
/// <param name="Requests">Answers received.</param>
/// <param name="RequestsPerSecond">Answers received a second.</param>
/// <param name="P50">The median latency, in milliseconds.</param>
/// <param name="P99">The 99th percentile of the latency, in milliseconds.</param>
/// <param name="Failures">Connections and requests that failed: no connection, no answer in time, a status of 400 or more.</param>
internal sealed record WrkResult(int Requests, double RequestsPerSecond, double P50, double P99, int Failures)
{
    /// <summary>How the script says it, in one line.</summary>
    public const string Report = """
        done = function(summary, latency, requests)
          local errors = summary.errors
          io.write(string.format("RESULT %d %f %f %f %d\n",
            summary.requests, summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000,
            errors.connect + errors.read + errors.write + errors.status + errors.timeout))
        end
        """;

    /// <summary>Reads the line of <see cref="Report"/>.</summary>
    public static WrkResult Read(string output)
    {
        var numbers = output.Split('\n').Single(line => line.StartsWith("RESULT ", StringComparison.Ordinal)).Split(' ');
        return new WrkResult((int)Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), Number(numbers[4]), (int)Number(numbers[5]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
