using KnowledgeGraph.Bolt.Connections;
using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Messages;

/// <summary>HELLO: introduces the client and enables routing. In Bolt 5.0, it also contains the credentials.</summary>
internal sealed class HelloRequest(BoltVersion version, string userAgent, IReadOnlyDictionary<string, object?>? routing, AuthToken token) : Request
{
    public override void Write(PackStreamWriter writer)
    {
        var extra = new Dictionary<string, object?>(StringComparer.Ordinal) { ["user_agent"] = userAgent, ["routing"] = routing };
        if (version.HasBoltAgent)
        {
            extra["bolt_agent"] = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["product"] = ClientName.Product,
                ["platform"] = ClientName.Platform,
                ["language"] = ClientName.Language,
                ["language_details"] = ClientName.Details,
            };
        }

        if (!version.HasLogon)
        {
            foreach (var (key, value) in token.Entries)
            {
                extra[key] = value;
            }
        }

        writer.WriteStructureHeader(MessageTag.Hello, 1);
        writer.WriteValue(extra);
    }
}

/// <summary>LOGON: authenticates the connection, from Bolt 5.1 on.</summary>
internal sealed class LogonRequest(AuthToken token) : Request
{
    public override void Write(PackStreamWriter writer)
    {
        writer.WriteStructureHeader(MessageTag.Logon, 1);
        writer.WriteValue(token.Entries);
    }
}

/// <summary>RESET: aborts the running statement, rolls back, and resets the connection. The server processes it before pending requests.</summary>
internal sealed class ResetRequest : Request
{
    public override void Write(PackStreamWriter writer) => writer.WriteStructureHeader(MessageTag.Reset, 0);
}

/// <summary>GOODBYE: the client closes the connection; the server does not answer.</summary>
internal sealed class GoodbyeRequest : Request
{
    public override void Write(PackStreamWriter writer) => writer.WriteStructureHeader(MessageTag.Goodbye, 0);
}

/// <summary>ROUTE: requests the routing table of a database.</summary>
internal sealed class RouteRequest(IReadOnlyDictionary<string, object?> routing, IReadOnlyList<string> bookmarks, string? database) : Request
{
    public override void Write(PackStreamWriter writer)
    {
        writer.WriteStructureHeader(MessageTag.Route, 3);
        writer.WriteValue(routing);
        writer.WriteValue(bookmarks);
        writer.WriteMapHeader(database is null ? 0 : 1);
        if (database is not null)
        {
            writer.WriteString("db");
            writer.WriteString(database);
        }
    }
}
