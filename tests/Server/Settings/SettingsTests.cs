using KnowledgeGraph.Server.Hosting;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.Server.Tests.Settings;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("1024", 1024L)]
    [InlineData("unlimited", null)]
    public void The_limit_of_open_files_is_read_as_the_system_writes_it(string limit, long? expected) => Assert.Equal(expected, FileDescriptors.Read(
    [
        "Limit                     Soft Limit           Hard Limit           Units     ",
        "Max cpu time              unlimited            unlimited            seconds   ",
        $"Max open files            {limit,-21}1048576              files     ",
    ]));

    [Theory]
    [InlineData("Limits:MaxAllowedAliases", "0", "Limits:MaxAllowedAliases is 0; it must be more than 0.")]
    [InlineData("Limits:ExecutionTimeout", "-00:00:01", "Limits:ExecutionTimeout is -00:00:01; it must be more than 0.")]
    [InlineData("Serving:ShutdownGrace", "00:00:00", "Serving:ShutdownGrace is 00:00:00; it must be more than 0.")]
    [InlineData("Serving:MaxConnections", "0", "Serving:MaxConnections is 0; it must be more than 0.")]
    [InlineData("Limits:MaxAllowedAliases", "many", "MaxAllowedAliases")]
    [InlineData("Limits:MaxAliases", "1", "MaxAliases")]
    [InlineData("PersistedOperations:OnlyTrusted", "true", "no Folder of trusted documents")]
    public void A_setting_that_cannot_be_is_told_by_name(string key, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)]).Build();

        var problem = Assert.Throws<CommandException>(() => GraphSettings.Read(configuration));

        Assert.Equal("SETTINGS", problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }
}
