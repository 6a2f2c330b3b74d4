using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Errors;

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
