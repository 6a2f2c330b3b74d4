namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>One measurement of one client, as its process tells it.</summary>
/// <param name="Driver">The assembly of its driver, with the version.</param>
/// <param name="Count">What was read: rows or queries.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="ProcessorSeconds">The processor time of the client's process, of all cores.</param>
/// <param name="AllocatedBytes">The memory that was allocated in the client's process, in bytes.</param>
internal sealed record BoltMeasurement(string Driver, long Count, double Seconds, double ProcessorSeconds, long AllocatedBytes)
{
    /// <summary>Rows or queries a second.</summary>
    public double Rate => Count / Seconds;

    /// <summary>Processor time a row or query, in microseconds: unlike the rate it hardly depends on the server.</summary>
    public double ProcessorTime => ProcessorSeconds * 1e6 / Count;

    /// <summary>Memory allocated a row or query, in bytes.</summary>
    public double Allocated => (double)AllocatedBytes / Count;

    /// <summary>How much of one core the client's process used, in percent; what is missing it waited.</summary>
    public double Busy => 100 * ProcessorSeconds / Seconds;
}
