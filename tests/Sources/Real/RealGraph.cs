using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

[assembly: AssemblyFixture(typeof(KnowledgeGraph.Sources.Tests.Real.RealGraph))]

namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>The release of all real files and the seed, imported once, when the first test asks for it.</summary>
public sealed class RealGraph
{
    private readonly Lazy<Task<GraphContent>> _content = new(static () =>
        SourceFolder.ImportAsync([Path.GetDirectoryName(RealData.Path("hp.json.gz"))!], withSeed: true));

    /// <summary>The release; skips the test when the files are absent.</summary>
    public Task<GraphContent> ContentAsync()
    {
        RealData.Path("hp.json.gz");
        return _content.Value;
    }
}
