using System.CommandLine;

namespace KnowledgeGraph.Server.Commands;

/// <summary>The option <c>--data</c>: the folder of the releases.</summary>
internal static class DataFolder
{
    private const string Variable = "KG_DATA";
    private const string DefaultName = "knowledgegraph";

    /// <summary>The option, for every command.</summary>
    public static Option<string> Option { get; } = new("--data")
    {
        Description = $"The folder of the releases [environment: {Variable}; default: {DefaultName} in the user's data folder]",
        HelpName = "FOLDER",
        Recursive = true,
        DefaultValueFactory = _ => Default(),
    };

    /// <summary>The folder that a command line names, as a full path. It need not exist yet.</summary>
    /// <exception cref="CommandException">DATA_NO_FOLDER: the path exists but is not a folder.</exception>
    public static string Of(ParseResult command)
    {
        var folder = Path.GetFullPath(command.GetRequiredValue(Option));
        return File.Exists(folder)
            ? throw new CommandException("DATA_NO_FOLDER", $"--data names {folder}, which is a file; give a folder, which is created if it does not exist.")
            : folder;
    }

    private static string Default() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder
            ? folder
            : Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
                DefaultName);
}
