using System.Diagnostics.CodeAnalysis;
using System.Text;
using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.PersistedOperations;

/// <summary>
/// The documents of the application's own clients, each in a file <c>ID.graphql</c>. The build of the client chooses the id, usually the
/// <see cref="DocumentHash"/>. The documents are read when the application starts.
/// </summary>
internal sealed class TrustedDocuments
{
    private const string Extension = ".graphql";

    private readonly Dictionary<string, string> _textById = new(StringComparer.Ordinal);

    private TrustedDocuments()
    {
    }

    /// <summary>No documents.</summary>
    public static TrustedDocuments None { get; } = new();

    /// <summary>Reads all documents of a folder, without its subfolders.</summary>
    /// <exception cref="InvalidDataException">The folder does not exist, or one of its files is not a valid document.</exception>
    public static TrustedDocuments Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InvalidDataException($"The folder of trusted documents, {folder}, is not there.");
        }

        var documents = new TrustedDocuments();
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Extension))
        {
            documents._textById.Add(Path.GetFileNameWithoutExtension(file), ReadDocument(file));
        }

        return documents;
    }

    public bool TryGet(string id, [NotNullWhen(true)] out string? text) => _textById.TryGetValue(id, out text);

    private static string ReadDocument(string file)
    {
        var text = File.ReadAllText(file, Encoding.UTF8);
        try
        {
            Utf8GraphQLParser.Parse(text);
            return text;
        }
        catch (SyntaxException e)
        {
            throw new InvalidDataException($"{file}:{e.Location.Line}:{e.Location.Column}: {e.Message}", e);
        }
    }
}
