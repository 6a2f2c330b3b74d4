using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A program, run as a child process and watched from outside.</summary>
internal sealed class MeasuredProcess : IDisposable
{
    private readonly Process _process;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TaskCompletionSource<string>? _answer;

    /// <summary>Starts a .NET program.</summary>
    /// <param name="program">The assembly that is started, for example <see cref="KgProgram.Assembly"/>.</param>
    /// <param name="arguments">Its arguments.</param>
    public MeasuredProcess(string program, params string[] arguments)
        : this(ProgramStart.Dotnet(program, arguments))
    {
    }

    /// <summary>Starts it.</summary>
    public MeasuredProcess(ProgramStart program)
    {
        var start = new ProcessStartInfo(program.Command, program.Arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in program.Environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException($"{program.Command} did not start");
        _process.OutputDataReceived += (_, line) =>
        {
            // Null is the end of its output.
            if (line.Data is not null)
            {
                _answer?.TrySetResult(line.Data);
            }
        };
        _process.ErrorDataReceived += (_, line) => Error += line.Data;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Since just before the process was started.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>What it wrote to standard error.</summary>
    public string Error { get; private set; } = "";

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Memory in use and the most that was in use so far, in MiB (VmRSS and VmHWM of the kernel).</summary>
    public (double Now, double Peak) Memory()
    {
        _process.Refresh();
        return (_process.WorkingSet64 / 1048576.0, _process.PeakWorkingSet64 / 1048576.0);
    }

    /// <summary>The processor time that it used so far, of all cores.</summary>
    public TimeSpan ProcessorTime()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    /// <summary>Writes a line to its standard input and waits for the next line of its standard output.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public async Task<string> AskAsync(string question, CancellationToken cancellationToken)
    {
        var answer = _answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var end = _process.WaitForExitAsync(cancellationToken);
        try
        {
            await _process.StandardInput.WriteLineAsync(question.AsMemory(), cancellationToken);
            await _process.StandardInput.FlushAsync(cancellationToken);
        }
        catch (IOException)
        {
            // It no longer reads: it has ended or is about to.
        }

        await Task.WhenAny(answer.Task, end);
        cancellationToken.ThrowIfCancellationRequested();
        return answer.Task.IsCompleted ? await answer.Task : throw new InvalidOperationException($"the program ended with {_process.ExitCode}: {Error}");
    }

    /// <summary>Waits for its end and gives the highest memory seen, in MiB.</summary>
    public async Task<double> PeakUntilExitAsync(CancellationToken cancellationToken)
    {
        var peak = 0.0;
        while (!_process.HasExited)
        {
            try
            {
                peak = Math.Max(peak, Memory().Peak);
            }
            catch (InvalidOperationException)
            {
                // It ended between the question and the answer.
                break;
            }

            await Task.Delay(10, cancellationToken);
        }

        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode == 0 ? peak : throw new InvalidOperationException($"the program ended with {_process.ExitCode}: {Error}");
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
