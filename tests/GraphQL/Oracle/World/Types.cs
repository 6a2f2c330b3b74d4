using System.Text.Json;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.World;

public enum Mood
{
    Calm,
    Angry,
    VeryHappy,
}

[UnionType("Thing")]
public interface IThing;

[InterfaceType]
public abstract class Character(WorldObjects world, JsonElement fields) : WorldObject(world, fields)
{
    public string? Name => Text("name");

    public string Motto => Text("motto")!;

    public async Task<Character?> GetFriendAsync()
    {
        await Task.Yield();
        return Object<Character>("friend");
    }

    public Character Rival => Object<Character>("rival")!;

    public IReadOnlyList<Character?>? GetFriends([DefaultValue(2)] int? first) =>
        Objects<Character>("friends") is { } friends ? [.. friends.Take(first ?? int.MaxValue)] : null;

    public ValueTask<IReadOnlyList<Character>> GetAlliesAsync() => new(Objects<Character>("allies")!);

    public IReadOnlyList<IReadOnlyList<Character?>?>? Circles =>
        WorldObjects.List(WithoutFailures("circles"), circle => WorldObjects.List(circle, World.Object<Character>));

    public Mood? Mood => Value("mood", ReadMood);

    public Mood Temper => Value("temper", ReadMood) ?? (Mood)(-1);

    /// <summary>A list in which the resolver fails if an item does.</summary>
    private JsonElement WithoutFailures(string name)
    {
        var list = Field(name);
        if (!WorldObjects.IsNull(list) && list.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object))
        {
            throw new InvalidOperationException("An item is broken.");
        }

        return list;
    }

    private static Mood ReadMood(JsonElement value) => value.GetString() switch
    {
        "CALM" => Oracle.World.Mood.Calm,
        "ANGRY" => Oracle.World.Mood.Angry,
        "VERY_HAPPY" => Oracle.World.Mood.VeryHappy,
        _ => (Mood)99,
    };
}

public sealed class Person(WorldObjects world, JsonElement fields) : Character(world, fields), IThing
{
    public int? Age => Value("age", value => value.GetInt32());

    public double? Height => Value("height", Double);

    public double Weight => Value("weight", Double) ?? double.NaN;

    public bool? Active => Value("active", value => value.GetBoolean());

    public IReadOnlyList<int?>? Scores => WorldObjects.List(Field("scores"), Int);

    public IReadOnlyList<IReadOnlyList<int?>?>? Grid => WorldObjects.List(Field("grid"), row => WorldObjects.List(row, Int));

    public Place? Home => Object<Place>("home");

    public Task<IThing?> GetFavouriteAsync() => Task.FromResult(Object<IThing>("favourite"));

    private static int? Int(JsonElement value) => WorldObjects.IsNull(value) ? null : value.GetInt32();

    private static double Double(JsonElement value) => value.ValueKind == JsonValueKind.String ? double.NaN : value.GetDouble();
}

public sealed class Robot(WorldObjects world, JsonElement fields) : Character(world, fields), IThing
{
    public string Model => Text("model")!;

    public Task<int> GetSerialAsync() =>
        Task.FromResult(Value("serial", value => value.GetInt32()) ?? throw new InvalidOperationException("There is no number."));

    public IReadOnlyList<IThing>? Parts => Objects<IThing>("parts")!;

    public Person? Owner => Object<Person>("owner");
}

public sealed class Place(WorldObjects world, JsonElement fields) : WorldObject(world, fields), IThing
{
    public string? Name => Text("name");

    public IReadOnlyList<Character> Residents => Objects<Character>("residents")!;

    public Place? Around => Object<Place>("around");
}

/// <summary>A character and thing that is no object type of the schema.</summary>
public sealed class Ghost(WorldObjects world, JsonElement fields) : Character(world, fields), IThing;
