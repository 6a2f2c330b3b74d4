namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>How a program is started.</summary>
/// <param name="Command">What is run, for example <c>node</c>.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record ProgramStart(string Command, params string[] Arguments)
{
    /// <summary>What it finds in its environment beside what this program found.</summary>
    public IReadOnlyList<(string Name, string Value)> Environment { get; init; } = [];

    /// <summary>A .NET program.</summary>
    /// <param name="assembly">The assembly that is started, for example <see cref="KgProgram.Assembly"/>.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ProgramStart Dotnet(string assembly, params string[] arguments) => new("dotnet", [assembly, .. arguments]);
}
