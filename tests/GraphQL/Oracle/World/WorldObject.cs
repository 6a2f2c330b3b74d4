using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.World;

/// <summary>The objects of the data set by id.</summary>
public sealed class WorldObjects
{
    private readonly FrozenDictionary<string, WorldObject> _objects;

    /// <summary>The objects of a data set as <see cref="WorldData"/> makes it.</summary>
    public WorldObjects(JsonObject world)
    {
        var root = JsonSerializer.SerializeToElement(world);
        Query = root.GetProperty("query");
        _objects = root.EnumerateObject()
            .Where(entry => entry.Name != "query")
            .ToFrozenDictionary(entry => entry.Name, entry => Make(entry.Value), StringComparer.Ordinal);
    }

    /// <summary>What the fields of the root are.</summary>
    public JsonElement Query { get; }

    /// <summary>The object with an id; null if there is none.</summary>
    public WorldObject? Find(string id) => _objects.GetValueOrDefault(id);

    /// <summary>Reads a value as an object.</summary>
    public T? Object<T>(JsonElement value)
        where T : class =>
        IsNull(value) ? null : (T)(object)_objects[value.GetProperty("ref").GetString()!];

    /// <summary>Reads a value as a list.</summary>
    public static List<T>? List<T>(JsonElement value, Func<JsonElement, T> item) =>
        IsNull(value) ? null : [.. value.EnumerateArray().Select(item)];

    /// <summary>The value of a field.</summary>
    /// <exception cref="GraphQLException">Its resolver fails.</exception>
    public static JsonElement Field(JsonElement fields, string name)
    {
        var value = fields.GetProperty(name);
        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty("error", out var message)
            ? throw new GraphQLException(message.GetString()!)
            : value;
    }

    /// <summary>Whether a value is null.</summary>
    public static bool IsNull(JsonElement value) => value.ValueKind == JsonValueKind.Null;

    private WorldObject Make(JsonElement fields) => fields.GetProperty("type").GetString() switch
    {
        "Person" => new Person(this, fields),
        "Robot" => new Robot(this, fields),
        "Place" => new Place(this, fields),
        _ => new Ghost(this, fields),
    };
}

/// <summary>An object of the data set. Where null is excluded it may come nonetheless, to see what becomes of it.</summary>
public abstract class WorldObject(WorldObjects world, JsonElement fields)
{
    private protected WorldObjects World { get; } = world;

    [ID]
    public string Id => fields.GetProperty("id").GetString()!;

    private protected JsonElement Field(string name) => WorldObjects.Field(fields, name);

    private protected string? Text(string name) => Field(name).GetString();

    private protected T? Value<T>(string name, Func<JsonElement, T> read)
        where T : struct
    {
        var value = Field(name);
        return WorldObjects.IsNull(value) ? null : read(value);
    }

    private protected T? Object<T>(string name)
        where T : class => World.Object<T>(Field(name));

    private protected List<T?>? Objects<T>(string name)
        where T : class => WorldObjects.List(Field(name), World.Object<T>);
}
