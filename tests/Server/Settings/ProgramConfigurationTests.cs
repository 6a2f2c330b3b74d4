using System.CommandLine;
using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Serilog.Events;

namespace KnowledgeGraph.Server.Tests.Settings;

public sealed class ProgramConfigurationTests
{
    [Fact]
    public async Task Log_store_and_server_read_one_file()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, """{"Serilog": {"MinimumLevel": "Debug"}, "Graph": {"Store": "neo4j"}, "Serving": {"ShutdownGrace": "00:00:07"}}""");
        var configuration = ProgramConfiguration.Read(folder.Path);
        await using var log = Logging.Create(new RootCommand { Logging.Option }.Parse([]), configuration);
        using var loggers = LoggerFactory.Create(_ => { });
        await using var server = GraphServer.Create(new NoGraphs(), "http://127.0.0.1:0", loggers, configuration);

        Assert.True(log.IsEnabled(LogEventLevel.Debug));
        Assert.Equal(StoreKind.Neo4j, StoreSettings.Read(configuration).Store);
        Assert.Equal(TimeSpan.FromSeconds(7), server.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout);
    }

    [Fact]
    public async Task A_file_that_is_not_JSON_is_an_error_with_its_name()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, """{"Serilog": """);

        var problem = Assert.Throws<CommandException>(() => ProgramConfiguration.Read(folder.Path));

        Assert.Equal("SETTINGS", problem.Code);
        Assert.Contains(folder["appsettings.json"], problem.Message, StringComparison.Ordinal);
    }

    private static Task WriteAsync(TemporaryFolder folder, string settings) =>
        File.WriteAllTextAsync(folder["appsettings.json"], settings, TestContext.Current.CancellationToken);
}
