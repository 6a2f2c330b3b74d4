using System.Runtime.InteropServices;

namespace KnowledgeGraph.Bolt;

/// <summary>The names of this client in HELLO.</summary>
internal static class ClientName
{
    public static string Product { get; } = $"knowledgegraph-bolt/{typeof(ClientName).Assembly.GetName().Version?.ToString(3)}";

    public static string Platform { get; } = $"{RuntimeInformation.OSDescription}; {RuntimeInformation.OSArchitecture}";

    public static string Language { get; } = $"C#/{Environment.Version.ToString(2)}";

    public static string Details { get; } = RuntimeInformation.FrameworkDescription;
}
