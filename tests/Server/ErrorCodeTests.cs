using System.Reflection;
using KnowledgeGraph.Server.Schema;
using KnowledgeGraph.Sources;

namespace KnowledgeGraph.Server.Tests;

/// <summary>docs/errors.md explains every code.</summary>
public sealed class ErrorCodeTests
{
    [Theory]
    [InlineData(typeof(QuestionCodes))]
    [InlineData(typeof(SourceErrorCodes))]
    [InlineData(typeof(ImportErrorCodes))]
    public async Task Every_code_is_explained(Type codes)
    {
        var explained = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "errors.md"), TestContext.Current.CancellationToken);
        var constants = codes.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.NotEmpty(constants);
        Assert.All(constants, code => Assert.Contains($"`{code}`", explained, StringComparison.Ordinal));
    }
}
