using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A program that runs, with what it writes.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    public RunningProgram(ProgramStart program)
    {
        var start = new ProcessStartInfo(program.Command, program.Arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in program.Environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException($"{program.Command} did not start");
        _output = _process.StandardOutput.ReadToEndAsync();
        _error = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Memory in use, in MiB.</summary>
    public double Memory()
    {
        _process.Refresh();
        return _process.WorkingSet64 / 1048576.0;
    }

    /// <summary>Ends it at once (SIGKILL).</summary>
    public void Kill() => _process.Kill(entireProcessTree: true);

    /// <summary>Asks it to end (SIGTERM).</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<ProgramRun> EndAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return new ProgramRun(_process.ExitCode, await _output, await _error, Stopwatch.GetElapsedTime(_start));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}

/// <summary>How a run of a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to its output.</param>
/// <param name="Error">What it wrote to its error stream.</param>
/// <param name="Time">How long it took.</param>
internal sealed partial record ProgramRun(int ExitCode, string Output, string Error, TimeSpan Time)
{
    /// <summary>How it ended, for a table.</summary>
    public string Said => ErrorCode().Match(Error) is { Success: true } error ? $"{error.Groups["code"].Value}, exit {ExitCode}" : $"exit {ExitCode}";

    [GeneratedRegex("^error (?<code>[A-Z0-9_]+):", RegexOptions.ExplicitCapture | RegexOptions.Multiline, Timeout.Infinite)]
    private static partial Regex ErrorCode();
}
