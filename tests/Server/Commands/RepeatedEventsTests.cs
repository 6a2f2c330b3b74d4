using KnowledgeGraph.Server.Commands;
using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;

namespace KnowledgeGraph.Server.Tests.Commands;

public sealed class RepeatedEventsTests
{
    private readonly PeriodClock _clock = new();
    private readonly ListSink _written = new();

    [Fact]
    public void A_warning_is_written_once_a_period_with_the_number_of_those_like_it()
    {
        using var events = new RepeatedEvents(_written, _clock);
        for (var i = 0; i < 710; i++)
        {
            events.Emit(Event(LogEventLevel.Warning, "Connection {Id} was rejected", $"c{i}"));
        }

        Assert.Equal(["Connection \"c0\" was rejected"], _written.Lines);
        _clock.EndPeriod();
        _clock.EndPeriod();
        events.Emit(Event(LogEventLevel.Warning, "Connection {Id} was rejected", "later"));
        Assert.Equal(
            ["Connection \"c0\" was rejected", "709 more like this within 10 s: Connection \"c0\" was rejected", "Connection \"later\" was rejected"],
            _written.Lines);
    }

    [Fact]
    public void Events_of_different_kinds_and_information_are_all_written()
    {
        using var events = new RepeatedEvents(_written, _clock);
        events.Emit(Event(LogEventLevel.Error, "The store failed with {Code}", "A"));
        events.Emit(Event(LogEventLevel.Error, "The store failed with {Code}", "B"));
        events.Emit(Event(LogEventLevel.Error, "The store failed with {Code}", "A", new InvalidOperationException()));
        events.Emit(Event(LogEventLevel.Information, "Serving {Place}", "a"));
        events.Emit(Event(LogEventLevel.Information, "Serving {Place}", "b"));
        Assert.Equal(5, _written.Lines.Count);
    }

    [Fact]
    public void What_has_been_counted_is_written_when_the_log_is_closed()
    {
        using (var events = new RepeatedEvents(_written, _clock))
        {
            events.Emit(Event(LogEventLevel.Error, "{Id} failed", "a"));
            events.Emit(Event(LogEventLevel.Error, "{Id} failed", "b"));
        }

        Assert.Equal(["\"a\" failed", "1 more like this within 10 s: \"a\" failed"], _written.Lines);
    }

    private static LogEvent Event(LogEventLevel level, string template, string value, Exception? exception = null)
    {
        var parsed = new MessageTemplateParser().Parse(template);
        var name = parsed.Tokens.OfType<PropertyToken>().Single().PropertyName;
        return new LogEvent(DateTimeOffset.UnixEpoch, level, exception, parsed, [new LogEventProperty(name, new ScalarValue(value))]);
    }

    private sealed class ListSink : ILogEventSink
    {
        public List<string> Lines { get; } = [];

        public void Emit(LogEvent logEvent) => Lines.Add(logEvent.RenderMessage());
    }

    /// <summary>A clock whose one timer fires when a test says so.</summary>
    private sealed class PeriodClock : TimeProvider
    {
        private Action _end = () => { };

        public void EndPeriod() => _end();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _end = () => callback(state);
            return TimeProvider.System.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
