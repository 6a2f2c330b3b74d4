namespace KnowledgeGraph.Server.Hosting;

/// <summary>The configuration of the program, built once and read by log, store and server.</summary>
internal static class ProgramConfiguration
{
    /// <summary>
    /// Reads <c>appsettings.json</c> of a folder and the environment, which takes precedence. The settings of ASP.NET may have the prefix
    /// <c>ASPNETCORE_</c> in the environment, as in every ASP.NET program.
    /// </summary>
    /// <exception cref="CommandException">SETTINGS: the file is not valid JSON.</exception>
    public static IConfiguration Read(string folder)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddEnvironmentVariables("ASPNETCORE_")
                .AddJsonFile(Path.Combine(folder, "appsettings.json"), optional: true)
                .AddEnvironmentVariables()
                .Build();
        }
        catch (InvalidDataException e)
        {
            throw new CommandException("SETTINGS", $"{e.Message} {e.GetBaseException().Message}", e);
        }
    }
}
