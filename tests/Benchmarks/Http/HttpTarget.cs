namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>A running server that answers at <c>/graphql</c>.</summary>
internal sealed class HttpTarget : IDisposable
{
    private readonly MeasuredProcess _process;

    private HttpTarget(string name, MeasuredProcess process, Uri address)
    {
        Name = name;
        _process = process;
        Address = address;
    }

    /// <summary>What it is called in the report.</summary>
    public string Name { get; }

    /// <summary>Where it is asked.</summary>
    public Uri Address { get; }

    /// <summary>Starts a server and waits until it answers.</summary>
    /// <param name="name">What it is called in the report.</param>
    /// <param name="program">The assembly that is started.</param>
    /// <param name="arguments">Its arguments; the address to listen at is added as the last one.</param>
    /// <param name="http">Asks it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<HttpTarget> StartAsync(
        string name, string program, string[] arguments, HttpClient http, CancellationToken cancellationToken)
    {
        var address = $"http://127.0.0.1:{FreePort.Find()}";
        var target = new HttpTarget(name, new MeasuredProcess(program, [.. arguments, address]), new Uri($"{address}/graphql"));
        try
        {
            await FirstAnswer.WaitAsync(http, address, target._process, cancellationToken);
            return target;
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }

    /// <summary>Asks it one question over and over.</summary>
    /// <exception cref="InvalidOperationException">A request failed, or none was answered in this time.</exception>
    public async Task<HttpMeasurement> MeasureAsync(HttpQuestion question, int seconds, CancellationToken cancellationToken)
    {
        var before = _process.ProcessorTime();
        var result = await Wrk.PostAsync(Address, question, seconds, cancellationToken);
        if (result.Failures > 0 || result.Requests == 0)
        {
            throw new InvalidOperationException(
                $"{Name}, {question.Name}, in {seconds} s: {result.Requests} answers, {result.Failures} failures. {_process.Error}");
        }

        return new HttpMeasurement(result, (_process.ProcessorTime() - before).TotalMicroseconds / result.Requests);
    }

    /// <inheritdoc cref="MeasuredProcess.Memory"/>
    public (double Now, double Peak) Memory() => _process.Memory();

    public void Dispose() => _process.Dispose();
}
