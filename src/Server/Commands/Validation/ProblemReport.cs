using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Writes the errors of a document as text or JSON.</summary>
internal static class ProblemReport
{
    // The output is not HTML, so characters are not escaped for it.
    private static readonly JsonSerializerOptions Indented =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Place Start = new(1, 1);

    /// <summary>A line <c>file:line:column: message</c> for each error; one without a location is reported at the start of the document.</summary>
    public static string Lines(string file, IReadOnlyList<Problem> problems) => string.Concat(problems.Select(problem =>
    {
        var (line, column) = problem.Locations.Count > 0 ? problem.Locations[0] : Start;
        return $"{file}:{line}:{column}: {problem.Message.ReplaceLineEndings(" ")}{Environment.NewLine}";
    }));

    /// <summary>A JSON array of <c>{message, locations: [{line, column}]}</c>.</summary>
    public static string Json(IReadOnlyList<Problem> problems) => JsonSerializer.Serialize(problems, Indented) + Environment.NewLine;
}
