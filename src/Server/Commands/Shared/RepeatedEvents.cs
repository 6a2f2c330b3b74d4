using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;

namespace KnowledgeGraph.Server.Commands;

/// <summary>
/// Writes a warning or error once and counts its repetitions, so that one fault under load does not flood the log. The count
/// is written at the end of each period, and when the log is closed.
/// </summary>
/// <remarks>Events are repetitions if they have the same template, code and exception type.</remarks>
internal sealed class RepeatedEvents : ILogEventSink, IDisposable
{
    private const string Code = "Code";

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(10);

    private static readonly MessageTemplate Summary = new MessageTemplateParser().Parse("{Count} more like this within {Seconds} s: {Event:l}");

    private readonly ILogEventSink _sink;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private readonly Lock _gate = new();
    private Dictionary<(string Template, string? Code, Type? Exception), Repetition> _repetitions = [];

    /// <summary>Creates the sink.</summary>
    /// <param name="sink">Receives what is written.</param>
    /// <param name="time">The clock.</param>
    public RepeatedEvents(ILogEventSink sink, TimeProvider time)
    {
        _sink = sink;
        _time = time;
        _timer = time.CreateTimer(_ => WriteCounts(), null, Period, Period);
    }

    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        if (logEvent.Level < LogEventLevel.Warning || IsFirst(logEvent))
        {
            _sink.Emit(logEvent);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        WriteCounts();
        (_sink as IDisposable)?.Dispose();
    }

    private bool IsFirst(LogEvent logEvent)
    {
        var code = logEvent.Properties.TryGetValue(Code, out var value) ? value.ToString() : null;
        lock (_gate)
        {
            var key = (logEvent.MessageTemplate.Text, code, logEvent.Exception?.GetType());
            if (_repetitions.TryGetValue(key, out var repetition))
            {
                repetition.Count++;
                return false;
            }

            _repetitions.Add(key, new Repetition(logEvent));
            return true;
        }
    }

    private void WriteCounts()
    {
        Dictionary<(string, string?, Type?), Repetition> ended;
        lock (_gate)
        {
            (ended, _repetitions) = (_repetitions, []);
        }

        foreach (var repetition in ended.Values.Where(repetition => repetition.Count > 0))
        {
            _sink.Emit(new LogEvent(_time.GetLocalNow(), repetition.First.Level, exception: null, Summary,
            [
                new("Count", new ScalarValue(repetition.Count)),
                new("Seconds", new ScalarValue((int)Period.TotalSeconds)),
                new("Event", new ScalarValue(repetition.First.RenderMessage())),
            ]));
        }
    }

    private sealed class Repetition(LogEvent first)
    {
        public LogEvent First { get; } = first;

        public int Count { get; set; }
    }
}
