using KnowledgeGraph.GraphQL.Tests.Oracle.Generation;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.GraphQL.Utilities;

namespace KnowledgeGraph.GraphQL.Tests.Oracle;

/// <summary>Schemas, and documents for them, that are the same in each run.</summary>
internal static class ValidationCorpus
{
    private const int DocumentsOfEachSchema = 2_100;

    private static readonly Mistake[] Mistakes = Enum.GetValues<Mistake>();

    /// <summary>The text of each schema.</summary>
    public static IReadOnlyDictionary<string, string> Sources { get; } = new[] { "pets", "catalogue", "shapes" }
        .ToDictionary(name => name, name => File.ReadAllText(Path.Combine(GraphQLJs.Folder, "Schemas", name + ".graphql")));

    /// <summary>The schemas, read by <see cref="SchemaReader"/>.</summary>
    public static IReadOnlyDictionary<string, Schema> Schemas { get; } =
        Sources.ToDictionary(source => source.Key, source => SchemaReader.Read(source.Value));

    /// <summary>The documents of <c>rules.txt</c>, written by hand; their kind is the rule.</summary>
    public static IEnumerable<CorpusDocument> ReadRules()
    {
        var rule = "";
        foreach (var line in File.ReadLines(Path.Combine(GraphQLJs.Folder, "rules.txt")))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                rule = line[3..];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var parts = line.Split(" | ", 2);
                yield return new(parts[0], parts[1].Replace('↵', '\n'), rule);
            }
        }
    }

    /// <summary>The generated documents.</summary>
    public static IEnumerable<CorpusDocument> Generate() => Schemas.SelectMany((schema, number) =>
        Enumerable.Range(0, DocumentsOfEachSchema).Select(index =>
        {
            var (kind, chance) = Choose(seed: (number * 1_000_000) + index);
            var text = RandomDocument.Generate(schema.Value, chance);
            return new CorpusDocument(schema.Key, kind == Broken ? Corruption.Apply(text, chance) : text, kind);
        }));

    /// <summary>The kind of documents without mistakes.</summary>
    public const string Valid = "valid";

    /// <summary>The kind of documents that are most often none.</summary>
    public const string Broken = "broken";

    private static (string Kind, Chance Chance) Choose(int seed)
    {
        var first = Mistakes[seed / 4 % Mistakes.Length];
        return (seed % 4) switch
        {
            0 => (Valid, new(seed)),
            1 => (first.ToString(), new(seed, first)),
            2 => (first.ToString(), new(seed, first, Mistakes[seed * 7 / 4 % Mistakes.Length])),
            _ => (Broken, new(seed)),
        };
    }
}

/// <summary>A document of the corpus.</summary>
/// <param name="Schema">The name of its schema.</param>
/// <param name="Document">Its text.</param>
/// <param name="Kind">What may be wrong with it.</param>
internal sealed record CorpusDocument(string Schema, string Document, string Kind);
