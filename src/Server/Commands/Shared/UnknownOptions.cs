using System.CommandLine.Parsing;

namespace KnowledgeGraph.Server.Commands;

/// <summary>The parser takes an option that it does not know for an argument; this tells them apart.</summary>
internal static class UnknownOptions
{
    /// <summary>Refuses arguments that look like options.</summary>
    public static void Reject(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => token.Value is ['-', _, ..]))
        {
            argument.AddError($"Unrecognized option '{token.Value}'");
        }
    }
}
