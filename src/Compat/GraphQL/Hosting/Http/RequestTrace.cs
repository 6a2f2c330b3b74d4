using System.Diagnostics;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// The trace of a request, whose id is in log entries and unexpected errors. The web server only starts a trace if there is a listener;
/// this ensures that there is one.
/// </summary>
internal static class RequestTrace
{
    /// <summary>Starts a trace if there is none; disposing of it ends it.</summary>
    public static Activity? Ensure() => Activity.Current is null ? new Activity("GraphQL").Start() : null;
}
