using System.CommandLine;
using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Logs go to the error stream, so that the output of a command can be piped.</summary>
internal static class Logging
{
    /// <summary>The template of a log line in text format; lines of a request end with its trace id.</summary>
    internal const string ReadableLine = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj} {TraceId}{NewLine}{Exception}";

    /// <summary>The option, for every command.</summary>
    public static Option<LogFormat> Option { get; } = new("--log-format")
    {
        Description = "The format of logs on the error stream: text, or one JSON object per line",
        Recursive = true,
        DefaultValueFactory = _ => LogFormat.Text,
    };

    /// <summary>
    /// The log of a command. Levels can be set by configuration, for example <c>Serilog__MinimumLevel__Default=Debug</c>
    /// in the environment.
    /// </summary>
    public static Logger Create(ParseResult command, IConfiguration configuration) => new LoggerConfiguration()
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .ReadFrom.Configuration(configuration)
        .Enrich.FromLogContext()
        .WriteTo.Sink(LoggerSinkConfiguration.Wrap(
            sink => new RepeatedEvents(sink, TimeProvider.System),
            to => WriteTo(to, command.GetValue(Option))))
        .CreateLogger();

    private static void WriteTo(LoggerSinkConfiguration to, LogFormat format)
    {
        if (format is LogFormat.Json)
        {
            to.Console(new JsonFormatter(renderMessage: true), standardErrorFromLevel: LogEventLevel.Verbose);
        }
        else
        {
            to.Console(outputTemplate: ReadableLine, standardErrorFromLevel: LogEventLevel.Verbose);
        }
    }
}

/// <summary>The format of logs.</summary>
internal enum LogFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>One JSON object per line.</summary>
    Json,
}
