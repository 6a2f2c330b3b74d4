using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Fuzzing.Tests;

/// <summary>A request that a client could send, if not a sound one.</summary>
/// <param name="Number">Decides everything about it: the same number makes the same request.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Query">The query string; null for none.</param>
/// <param name="Accept">The header; null for none.</param>
/// <param name="ContentType">The header; null for none.</param>
/// <param name="Body">The body; null for none.</param>
public sealed record FuzzedRequest(int Number, HttpMethod Method, string? Query, string? Accept, string? ContentType, byte[]? Body)
{
    private const int LongestAddress = 4_000;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    // Not text/html: a browser that asks for a page gets the explorer, which is no response of GraphQL.
    private static readonly string?[] Accepts =
    [
        "application/graphql-response+json", "application/json", null, "*/*", "application/graphql-response+json, application/json;q=0.9", "application/*;q=0.5", "text/csv", "application/json;q=0",
        "application/json; charset=latin1", ";;q=x", "",
    ];

    private static readonly string?[] ContentTypes =
        ["application/json; charset=utf-8", "application/json;charset=\"utf-8\"", "text/plain", "application/json; charset=utf-16", "application/graphql", "multipart/form-data; boundary=x", "x", null];

    private static readonly string[] MemberNames = ["operationName", "extensions", "query", "variables", "id", "unknown"];
    private static readonly string[] AddressPieces = ["%", "%zz", "&", "=", "%00", "%ff", "%ed%a0%80", "&query=", "&operationName=A", "&extensions={"];

    /// <summary>Makes the request of a number.</summary>
    public static FuzzedRequest Create(int number)
    {
        var random = new Random(number);
        var seed = Seed.All[random.Next(Seed.All.Count)];
        var document = Document(seed, random);
        var variables = random.Next(3) == 0 ? Mutation.OfJson(seed.Variables, random) : seed.Variables;
        var accept = Accepts[random.Next(10) < 9 ? random.Next(2) : random.Next(Accepts.Length)];
        if (random.Next(8) == 0)
        {
            return new(number, HttpMethod.Get, Address(document, variables, random), accept, ContentType: null, Body: null);
        }

        var body = Encoding.UTF8.GetBytes(Json(document, variables, random));
        return new(
            number,
            random.Next(60) == 0 ? HttpMethod.Put : HttpMethod.Post,
            Query: null,
            accept,
            random.Next(30) == 0 ? ContentTypes[random.Next(ContentTypes.Length)] : "application/json",
            random.Next(6) == 0 ? Mutation.OfBytes(body, random) : body);
    }

    /// <summary>The request, to be sent.</summary>
    /// <param name="endpoint">Where GraphQL is asked.</param>
    public HttpRequestMessage ToMessage(Uri endpoint)
    {
        var message = new HttpRequestMessage(Method, Query is null ? endpoint : new Uri($"{endpoint}?{Query}"));
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        if (Accept is not null)
        {
            message.Headers.TryAddWithoutValidation("Accept", Accept);
        }

        if (Number % 2 == 0)
        {
            message.Headers.Add("GraphQL-Preflight", "1");
        }

        return message;
    }

    private static string Document(Seed seed, Random random) => random.Next(10) switch
    {
        0 => HostileText.Document(random),
        1 or 2 => seed.Query,
        _ => Mutation.OfTokens(seed.Query, Seed.All[random.Next(Seed.All.Count)].Query, random),
    };

    private static string Json(string document, string variables, Random random)
    {
        var members = new List<string> { $"\"query\":{JsonSerializer.Serialize(document, Plain)}", $"\"variables\":{variables}" };
        foreach (var name in MemberNames)
        {
            if (random.Next(12) == 0)
            {
                members.Add($"\"{name}\":{HostileText.Json[random.Next(HostileText.Json.Count)]}");
            }
        }

        var body = $"{{{string.Join(',', members)}}}";
        return random.Next(40) == 0 ? $"[{body}]" : body;
    }

    private static string Address(string document, string variables, Random random)
    {
        var text = $"query={Uri.EscapeDataString(document)}&variables={Uri.EscapeDataString(variables)}";
        if (random.Next(3) == 0)
        {
            // A broken escape, a parameter twice, or one of another name.
            var at = random.Next(text.Length);
            text = text.Insert(at, AddressPieces[random.Next(AddressPieces.Length)]);
        }

        return text.Length <= LongestAddress ? text : text[..LongestAddress];
    }
}
