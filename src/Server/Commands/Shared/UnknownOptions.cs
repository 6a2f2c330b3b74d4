using System.CommandLine.Parsing;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Detects unknown options, which the parser treats as arguments.</summary>
internal static class UnknownOptions
{
    /// <summary>Rejects arguments that look like options.</summary>
    public static void Reject(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => token.Value is ['-', _, ..]))
        {
            argument.AddError($"Unrecognized option '{token.Value}'");
        }
    }
}
