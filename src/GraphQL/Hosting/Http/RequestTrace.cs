using System.Diagnostics;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// The trace of a request, which log entries and unexpected errors name. The web server begins one only if somebody
/// listens; here there always is one.
/// </summary>
internal static class RequestTrace
{
    /// <summary>Begins a trace if there is none; it ends when what is given is disposed.</summary>
    public static Activity? Ensure() => Activity.Current is null ? new Activity("GraphQL").Start() : null;
}
