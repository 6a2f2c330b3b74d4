using System.Text.Json;
using KnowledgeGraph.GraphQL.Types.Attributes;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.World;

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
