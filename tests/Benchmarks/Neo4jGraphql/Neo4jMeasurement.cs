namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>One measurement of one API, and of Neo4j behind it.</summary>
/// <param name="Api">What was measured of the API.</param>
/// <param name="Neo4jTime">
/// The processor time of Neo4j for an answer of the API, in microseconds; null where it is not known which process it is.
/// </param>
internal sealed record Neo4jMeasurement(HttpMeasurement Api, double? Neo4jTime)
{
    /// <summary>Answers a second.</summary>
    public double Rate => Api.Load.RequestsPerSecond;
}
