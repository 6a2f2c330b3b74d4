using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Tests.Oracle.Generation;
using KnowledgeGraph.GraphQL.Tests.Oracle.World;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>
/// Broken documents and schemas, of which nothing is asked but to be refused as such: the same ones in each run, about ten
/// seconds' worth on two cores.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int Documents = TestSize.Of(6_000, 30_000);
    private static readonly int Schemas = TestSize.Of(3_000, 12_000);

    [Fact]
    public async Task Every_broken_document_is_answered_with_data_or_errors()
    {
        await using var service = await TestExecutor.CreateAsync(
            builder => builder.AddQueryType<Query>().AddInterfaceType<Character>(_ => { }).AddType<Person>().AddType<Robot>().AddType<Place>(),
            services => services.AddSingleton(new WorldObjects(WorldData.Generate())));
        var executed = 0;
        var refused = 0;
        for (var seed = 0; seed < Documents; seed++)
        {
            var chance = new Chance(seed);
            // A request without any text is none to the builder.
            var document = "\n" + Corruption.Apply(RandomDocument.Generate(service.Executor.Schema, chance), chance);

            using var answer = JsonDocument.Parse(await service.QueryAsync(document, Variables(chance)));

            var hasData = answer.RootElement.TryGetProperty("data", out _);
            var hasErrors = answer.RootElement.TryGetProperty("errors", out var errors);
            Assert.True(hasData || (hasErrors && errors.GetArrayLength() > 0), document);
            Assert.DoesNotContain("HC0008", answer.RootElement.GetRawText(), StringComparison.Ordinal);
            executed += hasData ? 1 : 0;
            refused += hasData ? 0 : 1;
        }

        Assert.InRange(executed, Documents / 100, Documents);
        Assert.InRange(refused, Documents / 2, Documents);
    }

    [Fact]
    public void Every_broken_schema_is_read_or_refused()
    {
        string[] sources = [.. ValidationCorpus.Sources.Values];
        var read = 0;
        for (var seed = 0; seed < Schemas; seed++)
        {
            var chance = new Chance(seed);
            var source = Corruption.Apply(chance.Pick(sources), chance);
            try
            {
                SchemaReader.Read(source);
                read++;
            }
            catch (Exception refusal) when (refusal is SyntaxException or SchemaException)
            {
                Assert.NotEmpty(refusal.Message);
            }
        }

        Assert.InRange(read, Schemas / 100, Schemas / 2);
    }

    /// <summary>Some of the names that generated documents use, with values of any type.</summary>
    private static Dictionary<string, object?> Variables(Chance chance) => Enumerable.Range(0, 3).ToDictionary(
        i => string.Create(CultureInfo.InvariantCulture, $"v{i}"),
        _ => (object?)JsonSerializer.Deserialize<JsonElement>(chance.Pick(["null", "1", "1e99", "\"x\"", "[[1]]", "{\"text\":1}", "true"])));
}
