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

    /// <summary>Starts a server of this repository's schema and waits until it answers.</summary>
    /// <inheritdoc cref="StartAsync(string, ProgramStart, string, HttpClient, CancellationToken)"/>
    public static Task<HttpTarget> StartAsync(string name, ProgramStart start, HttpClient http, CancellationToken cancellationToken) =>
        StartAsync(name, start, FirstAnswer.Question, http, cancellationToken);

    /// <summary>Starts a server and waits until it answers.</summary>
    /// <param name="name">What it is called in the report.</param>
    /// <param name="start">The program that is started; the address to listen at is added as its last argument.</param>
    /// <param name="question">What it is asked first.</param>
    /// <param name="http">Asks it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<HttpTarget> StartAsync(
        string name, ProgramStart start, string question, HttpClient http, CancellationToken cancellationToken)
    {
        var address = $"http://127.0.0.1:{FreePort.Find()}";
        var process = new MeasuredProcess(start with { Arguments = [.. start.Arguments, address] });
        var target = new HttpTarget(name, process, new Uri($"{address}/graphql"));
        try
        {
            await FirstAnswer.WaitAsync(http, address, process, question, cancellationToken);
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

    /// <inheritdoc cref="MeasuredProcess.ProcessorTime"/>
    public TimeSpan ProcessorTime() => _process.ProcessorTime();

    /// <inheritdoc cref="MeasuredProcess.Memory"/>
    public (double Now, double Peak) Memory() => _process.Memory();

    public void Dispose() => _process.Dispose();
}
