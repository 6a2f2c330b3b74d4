using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>
/// The process that is measured: a client with the driver that this program was built with. A line of its input has the
/// server, the seconds and the name of a task, the line of output that answers it the measurement as JSON; it ends with its
/// input.
/// </summary>
internal static class BoltWorker
{
    /// <summary>The command that runs it.</summary>
    public const string Command = "bolt-worker";

    private static readonly string DriverName = Name();

    /// <summary>The line of input that asks for a measurement.</summary>
    public static string Question(Uri server, int seconds, BoltTask task) =>
        string.Create(CultureInfo.InvariantCulture, $"{server} {seconds} {task.Name}");

    /// <summary>The measurement in a line of output.</summary>
    public static BoltMeasurement Answer(string line) => JsonSerializer.Deserialize<BoltMeasurement>(line)!;

    /// <summary>Measures until the input ends.</summary>
    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await Console.In.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Split(' ', 3) is not [var server, var seconds, var name])
            {
                throw new InvalidOperationException($"'{line}' is no question");
            }

            await using var driver = GraphDatabase.Driver(server);
            var task = BoltTask.All.Single(task => task.Name == name);
            var measurement = await MeasureAsync(driver, task, TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
            Console.WriteLine(JsonSerializer.Serialize(measurement));
        }
    }

    private static async Task<BoltMeasurement> MeasureAsync(IDriver driver, BoltTask task, TimeSpan time)
    {
        // Connections are opened before.
        await AllSessionsAsync(task, () => task.Once(driver));

        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var counts = await AllSessionsAsync(task, () => RepeatAsync(driver, task, time));
        var elapsed = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return new BoltMeasurement(DriverName, counts.Sum(), elapsed.TotalSeconds, processor.TotalSeconds, allocated);
    }

    private static Task<T[]> AllSessionsAsync<T>(BoltTask task, Func<Task<T>> work) =>
        Task.WhenAll(Enumerable.Range(0, task.Sessions).Select(_ => Task.Run(work)));

    private static async Task<long> RepeatAsync(IDriver driver, BoltTask task, TimeSpan time)
    {
        var count = 0L;
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time;)
        {
            count += await task.Once(driver);
        }

        return count;
    }

    private static string Name()
    {
        var assembly = typeof(GraphDatabase).Assembly.GetName();
        return $"{assembly.Name} {assembly.Version?.ToString(3)}";
    }
}
