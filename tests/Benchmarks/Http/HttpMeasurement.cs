namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>One measurement of one server.</summary>
/// <param name="Load">What wrk saw.</param>
/// <param name="ProcessorTime">
/// The processor time of the server for an answer, in microseconds: unlike requests a second it hardly depends on what
/// else the machine does.
/// </param>
internal sealed record HttpMeasurement(WrkResult Load, double ProcessorTime);
