namespace KnowledgeGraph.Sources.Tests;

/// <summary>Keeps rejections of readings of real files.</summary>
internal sealed class RecordingLog : ISourceLog
{
    public List<SourceRejection> Rejections { get; } = [];

    public void Reject(SourceRejection rejection) => Rejections.Add(rejection);
}
