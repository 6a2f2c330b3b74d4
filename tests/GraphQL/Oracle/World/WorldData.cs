using System.Globalization;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.World;

/// <summary>
/// Makes the data set of the execution tests: objects by id, each with a value for each field. A value may be null, also
/// where its field excludes null, <c>{ "error": … }</c> where its resolver fails, and <c>{ "ref": id }</c> for an object.
/// </summary>
internal static class WorldData
{
    private const int Seed = 20_250_903;

    private static readonly string[] Ids =
        [.. Numbered("person", 12), .. Numbered("robot", 8), .. Numbered("place", 5), "ghost0"];

    private static readonly string[] CharacterIds = [.. Ids.Where(id => !id.StartsWith("place", StringComparison.Ordinal))];

    /// <summary>The data set, the same in each run.</summary>
    public static JsonObject Generate()
    {
        var chance = new Chance(Seed);
        var world = new JsonObject { ["query"] = Query(chance) };
        foreach (var id in Ids)
        {
            var kind = id.TrimEnd("0123456789".ToCharArray());
            var type = char.ToUpperInvariant(kind[0]) + kind[1..];
            var fields = kind == "place" ? Place(chance) : Character(chance);
            fields["id"] = id;
            fields["type"] = type;
            foreach (var (name, value) in type switch { "Person" => Person(chance), "Robot" => Robot(chance), _ => new() })
            {
                fields[name] = value?.DeepClone();
            }

            world[id] = fields;
        }

        return world;
    }

    private static JsonObject Query(Chance chance) => new()
    {
        ["hero"] = Reference("person0"),
        ["villain"] = Reference("robot0"),
        ["nobody"] = null,
        ["broken"] = Failure(),
        ["everyone"] = List(chance, 9, () => Character(chance, oddOneIn: 12)),
        ["things"] = List(chance, 7, () => Reference(chance.Pick(Ids))),
        ["surely"] = List(chance, 4, () => Reference("place1")),
        ["rooms"] = List(chance, 3, () => List(chance, 3, () => Character(chance, oddOneIn: 20))),
    };

    private static JsonObject Character(Chance chance) => new()
    {
        ["name"] = Odd(chance, 6, () => Text(chance)),
        ["motto"] = Odd(chance, 10, () => Text(chance)),
        ["friend"] = Odd(chance, 5, () => Character(chance, oddOneIn: 10)),
        ["rival"] = Odd(chance, 12, () => Character(chance, oddOneIn: 15)),
        ["friends"] = Odd(chance, 8, () => List(chance, 4, () => Character(chance, oddOneIn: 6))),
        ["allies"] = Odd(chance, 12, () => List(chance, 3, () => Character(chance, oddOneIn: 15))),
        ["circles"] = Odd(chance, 8, () => List(chance, 3, () => Odd(chance, 5, () => List(chance, 3, () => Character(chance, oddOneIn: 6))))),
        ["mood"] = Odd(chance, 5, () => Mood(chance)),
        ["temper"] = Odd(chance, 12, () => Mood(chance)),
    };

    private static JsonObject Person(Chance chance) => new()
    {
        ["age"] = Odd(chance, 5, () => chance.Below(90)),
        ["height"] = Odd(chance, 6, () => chance.OneIn(8) ? "NaN" : chance.Pick([1.75, 2, 0.1, 1e21, -1.5e-9, 123456789.125])),
        ["weight"] = Odd(chance, 12, () => 50 + (chance.Below(400) / 8.0)),
        ["active"] = Odd(chance, 5, () => chance.OneIn(2)),
        ["scores"] = Odd(chance, 6, () => List(chance, 4, () => chance.OneIn(4) ? null : chance.Below(100))),
        ["grid"] = Odd(chance, 6, () => List(chance, 3, () => chance.OneIn(8) ? null : List(chance, 3, () => chance.OneIn(12) ? null : chance.Below(10)))),
        ["home"] = Odd(chance, 5, () => Reference(chance.Pick(Ids.Where(id => id.StartsWith("place", StringComparison.Ordinal)).ToList()))),
        ["favourite"] = Odd(chance, 5, () => Reference(chance.Pick(Ids))),
    };

    private static JsonObject Robot(Chance chance) => new()
    {
        ["model"] = Odd(chance, 12, () => Text(chance)),
        ["serial"] = Odd(chance, 12, () => chance.Below(2) == 0 ? int.MaxValue : int.MinValue),
        ["parts"] = Odd(chance, 8, () => List(chance, 4, () => chance.OneIn(10) ? null : Reference(chance.Pick(Ids)))),
        ["owner"] = Odd(chance, 5, () => Reference(chance.Pick(Numbered("person", 12).ToList()))),
    };

    private static JsonObject Place(Chance chance) => new()
    {
        ["name"] = Odd(chance, 6, () => Text(chance)),
        ["residents"] = Odd(chance, 8, () => List(chance, 4, () => Character(chance, oddOneIn: 8))),
        ["around"] = Odd(chance, 5, () => Reference(chance.Pick(Numbered("place", 5).ToList()))),
    };

    private static JsonNode? Odd(Chance chance, int oneIn, Func<JsonNode?> value) =>
        !chance.OneIn(oneIn) ? value() : chance.OneIn(2) ? null : Failure();

    private static JsonObject? Character(Chance chance, int oddOneIn) =>
        chance.OneIn(oddOneIn) ? null : Reference(chance.Pick(CharacterIds));

    private static JsonArray List(Chance chance, int longest, Func<JsonNode?> item) =>
        [.. Enumerable.Range(0, chance.Below(longest + 1)).Select(_ => item())];

    private static JsonNode Text(Chance chance) => chance.Pick(["Ada", "", "é 😀", "a \"quoted\" line\n", "<b>&amp;</b>", "\u2028\u0001"]);

    private static JsonNode Mood(Chance chance) => chance.OneIn(10) ? "UNHEARD_OF" : chance.Pick(["CALM", "ANGRY", "VERY_HAPPY"]);

    private static JsonObject Reference(string id) => new() { ["ref"] = id };

    private static JsonObject Failure() => new() { ["error"] = "It is broken." };

    private static IEnumerable<string> Numbered(string kind, int count) =>
        Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{kind}{i}"));
}
