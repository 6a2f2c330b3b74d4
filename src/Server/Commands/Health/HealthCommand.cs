using System.CommandLine;
using System.Text.Json;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg health</c>: checks whether a running server has a current release; for images that contain no other HTTP client.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static Option<string> Address { get; } = new("--url")
    {
        Description = "The server [default: where 'kg serve' listens]",
        HelpName = "URL",
        DefaultValueFactory = _ => ServeCommand.ConfiguredUrls,
        Validators = { ListenAddresses.Validate },
    };

    public static Command Create()
    {
        var command = new Command("health", "Check a running server: exit code 0 if it can answer queries, 1 if not.") { Address };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        var url = ListenAddresses.ToAsk(command.GetRequiredValue(Address)).TrimEnd('/');
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(new Uri(url + "/health"), cancellationToken);
            using var state = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
            Console.WriteLine($"{url} serves release {ReleaseOf(state.RootElement)}");

            // Still healthy: it answers queries, and a restart would not help.
            if (state.RootElement.TryGetProperty("warning", out var warning))
            {
                await Console.Error.WriteLineAsync($"warning {Text(warning, "code")}: {Text(warning, "message")}");
            }

            return ExitCodes.Ok;
        }
        catch (Exception failure) when (failure is HttpRequestException or UriFormatException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new CommandException("SERVER_UNREACHABLE", $"no server responds at {url}: {failure.Message} Start one with 'kg serve', or give its address with --url.", failure);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new CommandException("SERVER_FOREIGN", $"{url}/health is served by another program; give the address of 'kg serve' with --url.", failure);
        }
    }

    /// <exception cref="CommandException">Has the code that the server returns, such as STORE_EMPTY.</exception>
    private static string ReleaseOf(JsonElement state) =>
        (Text(state, "code"), Text(state, "message"), Text(state, "release")) switch
        {
            ({ } code, { } message, _) => throw new CommandException(code, message),
            (null, _, { } release) => release,
            _ => throw new JsonException("The response contains neither a release nor an error with a message."),
        };

    private static string? Text(JsonElement state, string name) => state.TryGetProperty(name, out var value) ? value.GetString() : null;
}
