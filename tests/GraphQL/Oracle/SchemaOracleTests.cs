using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Tests.Oracle.Generation;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>Holds the reader of schemas to graphql-js: it takes and refuses the same ones.</summary>
public sealed class SchemaOracleTests
{
    private static readonly int Mutations = TestSize.Of(2_000, 5_000);
    private const int Shown = 10;

    /// <summary>What the specification forbids and graphql-js does not look at; docs/graphql-conformance.md says where.</summary>
    private static readonly string[] OnlyOurs =
    [
        "is built in and cannot be defined",
        "must not use itself",
        "must not be used in an extension",
        "A schema holds no operations or fragments",
    ];

    [Fact]
    public async Task Schemas_for_each_part_of_type_validation_are_judged_as_by_the_reference_implementation()
    {
        var schemas = Read().ToList();

        var judged = await JudgeAsync([.. schemas.Select(schema => schema.Source)]);

        AssertAgreement(judged);
        Assert.All(schemas.Zip(judged).GroupBy(pair => pair.First.Part, StringComparer.Ordinal), part =>
        {
            Assert.Contains(part, pair => pair.Second.Theirs.Count == 0);
            Assert.Contains(part, pair => pair.Second.Theirs.Count > 0);
        });
    }

    [Fact]
    public async Task Changed_schemas_are_judged_as_by_the_reference_implementation()
    {
        string[] sources =
        [
            .. ValidationCorpus.Sources.Values,
            .. Read().Select(schema => schema.Source.Replace("} ", "}\n", StringComparison.Ordinal)),
        ];

        var judged = await JudgeAsync([.. Enumerable.Range(0, Mutations).Select(seed =>
        {
            var chance = new Chance(seed);
            return SchemaMutation.Apply(chance.Pick(sources), chance);
        })]);

        AssertAgreement(judged);
        Assert.InRange(judged.Count(schema => schema.Theirs.Count == 0), Mutations / 20, Mutations / 2);
    }

    /// <summary>The schemas of <c>schemas.txt</c>, written by hand.</summary>
    private static IEnumerable<(string Part, string Source)> Read()
    {
        var part = "";
        foreach (var line in File.ReadLines(Path.Combine(GraphQLJs.Folder, "schemas.txt")))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                part = line[3..];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                yield return (part, line);
            }
        }
    }

    private static async Task<IReadOnlyList<JudgedSchema>> JudgeAsync(IReadOnlyList<string> sources)
    {
        var answers = await GraphQLJs.AskAsync(
            "schemas.mjs", new { }, [.. sources.Select(schema => new { schema })], TestContext.Current.CancellationToken);
        return [.. sources.Zip(answers, (source, answer) => new JudgedSchema(
            source,
            Problems(source),
            [.. answer.GetProperty("errors").EnumerateArray().Select(error => error.GetString()!)]))];
    }

    private static IReadOnlyList<string> Problems(string source)
    {
        try
        {
            SchemaReader.Read(source);
            return [];
        }
        catch (SyntaxException broken)
        {
            return [broken.Message];
        }
        catch (SchemaException contradictory)
        {
            return [.. contradictory.Problems.Select(problem => problem.Message)];
        }
    }

    private static void AssertAgreement(IReadOnlyList<JudgedSchema> judged)
    {
        var differing = judged.Where(schema => !schema.Agrees).ToList();
        Assert.True(
            differing.Count == 0,
            $"{differing.Count} of {judged.Count} schemas are judged differently, among them:\n{string.Concat(differing.Take(Shown))}");
    }

    /// <summary>What both implementations say of a schema.</summary>
    private sealed record JudgedSchema(string Source, IReadOnlyList<string> Ours, IReadOnlyList<string> Theirs)
    {
        public bool Agrees => Theirs.Count > 0 ? Ours.Count > 0 : Ours.All(IsOnlyOurs);

        private static bool IsOnlyOurs(string message) => OnlyOurs.Any(ours => message.Contains(ours, StringComparison.Ordinal));

        public override string ToString() => $"""

            {Source}
            graphql-js:
              {string.Join("\n  ", Theirs)}
            the engine:
              {string.Join("\n  ", Ours)}
            """;
    }
}
