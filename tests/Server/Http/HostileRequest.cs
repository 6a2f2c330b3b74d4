using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Server.Tests.Http;

/// <summary>A request made to do harm.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="Body">What it posts.</param>
/// <param name="Code">The code of the error that our engine answers it with; null if the request is only costly, or has an error without a code.</param>
public sealed record HostileRequest(string Name, byte[] Body, string? Code)
{
    /// <summary>Whether HotChocolate falls over it: it is busy with it without end, or its process ends.</summary>
    public bool IsOnlyOurs { get; init; }

    /// <summary>A document, with variables perhaps.</summary>
    public static HostileRequest Ask(string name, string query, string? code, string variables = "{}") =>
        Post(name, $$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""", code);

    /// <summary>Any text.</summary>
    public static HostileRequest Post(string name, string body, string? code) => new(name, Encoding.UTF8.GetBytes(body), code);

    public override string ToString() => Name;
}
