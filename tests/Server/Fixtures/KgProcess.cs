using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The real program, run as a child process.</summary>
internal sealed class KgProcess : IDisposable
{
    private readonly Process _process;

    private KgProcess(Process process) => _process = process;

    public StreamReader Output => _process.StandardOutput;

    public bool HasExited => _process.HasExited;

    /// <summary>Starts the program and leaves it running.</summary>
    public static KgProcess Start(string data, params string[] arguments) =>
        Start(data, "dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), .. arguments]);

    /// <summary>Starts the program where it may have only so many files and connections open.</summary>
    public static KgProcess StartWithDescriptors(int descriptors, string data, params string[] arguments) =>
        Start(data, "bash", ["-c", $"ulimit -n {descriptors}; exec dotnet \"$@\"", "kg", Path.Combine(AppContext.BaseDirectory, "kg.dll"), .. arguments]);

    private static KgProcess Start(string data, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["KG_DATA"] = data;
        start.Environment.Remove("ASPNETCORE_URLS");
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return new KgProcess(Process.Start(start) ?? throw new InvalidOperationException("kg did not start"));
    }

    /// <summary>Runs the program to its end.</summary>
    public static Task<KgResult> RunAsync(string data, params string[] arguments) => RunAsync(data, arguments, input: "");

    /// <summary>Runs the program to its end with something on its standard input.</summary>
    public static async Task<KgResult> RunAsync(string data, string[] arguments, string input)
    {
        using var kg = Start(data, arguments);
        await kg._process.StandardInput.WriteAsync(input);
        kg._process.StandardInput.Close();
        var output = kg._process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = kg._process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await kg._process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new KgResult(kg._process.ExitCode, await output, await error);
    }

    /// <summary>Asks the program to stop, as an orchestrator does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end of the program.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> WaitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Stops the program if it still runs, and gives what it wrote to its error stream.</summary>
    public async Task<string> StopAsync()
    {
        _process.Kill(entireProcessTree: true);
        return await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}

/// <summary>How a run of the program ended.</summary>
internal sealed record KgResult(int ExitCode, string Output, string Error)
{
    /// <summary>Asserts that the program failed with one line that names this code and this text.</summary>
    public void AssertFailed(string code, string part, int exitCode = 1)
    {
        Assert.Equal((exitCode, ""), (ExitCode, Output));
        var line = Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.StartsWith("error ", StringComparison.Ordinal));
        Assert.StartsWith($"error {code}: ", line, StringComparison.Ordinal);
        Assert.Contains(part, line, StringComparison.Ordinal);
    }
}
