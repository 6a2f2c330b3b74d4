using System.Text.Json;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.World;

/// <summary>The root of the schema of the execution tests.</summary>
public sealed class Query(WorldObjects world)
{
    public Character? Hero => world.Object<Character>(Field("hero"));

    public Character Villain => world.Object<Character>(Field("villain"))!;

    public Character? Nobody => world.Object<Character>(Field("nobody"));

    public Character? Broken => world.Object<Character>(Field("broken"));

    public IReadOnlyList<Character?>? Everyone => WorldObjects.List(Field("everyone"), world.Object<Character>);

    public IReadOnlyList<IThing?> Things => WorldObjects.List(Field("things"), world.Object<IThing>)!;

    public IReadOnlyList<Place> Surely => WorldObjects.List(Field("surely"), world.Object<Place>)!;

    public IReadOnlyList<IReadOnlyList<Character>?>? Rooms =>
        WorldObjects.List(Field("rooms"), room => WorldObjects.List(room, world.Object<Character>))!;

    public Character? GetCharacter([ID] string id) => world.Find(id) as Character;

    public IReadOnlyList<IThing?> GetPick([ID] IReadOnlyList<string> ids) => [.. ids.Select(world.Find).Cast<IThing?>()];

    public string GetEcho(
        int? count,
        double? ratio,
        [ID] string? id,
        bool? flag,
        Mood? mood,
        IReadOnlyList<int>? numbers,
        IReadOnlyList<IReadOnlyList<double?>?>? grid,
        FilterInput? filter,
        ChoiceInput? choice,
        string? text = "none") =>
        Echo.Of(new object?[] { count, ratio, id, flag, mood, numbers, grid, filter, choice, text });

    public string? GetStrict(
        bool flag,
        [DefaultValue(3)] int count,
        [DefaultValue(Mood.Calm)] Mood mood,
        IReadOnlyList<string> words,
        FilterInput filter) =>
        Echo.Of(new object?[] { flag, count, mood, words, filter });

    private JsonElement Field(string name) => WorldObjects.Field(world.Query, name);
}
