using System.Collections.Concurrent;
using System.Text;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// The documents that can be requested by id: the trusted ones, read at startup, and those that clients send with their hash. HotChocolate
/// checks that the hash matches the text, and stores only valid documents.
/// </summary>
/// <param name="trusted">The documents of the folder.</param>
internal sealed class KnownDocuments(IReadOnlyDictionary<string, IOperationDocument> trusted) : IOperationDocumentStorage
{
    // Together these limit the memory that clients can use. HotChocolate's own storages are unlimited, or write to the folder.
    private const int Capacity = 1000;
    private const int MaxLength = 16 * 1024;
    private const string Extension = ".graphql";

    private readonly ConcurrentDictionary<string, IOperationDocument> _sent = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = [];

    /// <summary>Reads the trusted documents, each from a file <c>ID.graphql</c>.</summary>
    /// <param name="folder">The folder; null for no documents.</param>
    /// <exception cref="InvalidDataException">The folder does not exist, or one of its files is not a document or has a name that is not a valid id.</exception>
    public static KnownDocuments Read(string? folder)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            throw new InvalidDataException($"The folder of trusted documents, {folder}, does not exist.");
        }

        var files = folder is null ? [] : Directory.EnumerateFiles(folder, "*" + Extension);
        return new KnownDocuments(files.ToDictionary(IdOf, ReadDocument, StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public ValueTask<IOperationDocument?> TryReadAsync(OperationDocumentId documentId, CancellationToken cancellationToken = default) =>
        new(trusted.GetValueOrDefault(documentId.Value) ?? _sent.GetValueOrDefault(documentId.Value));

    /// <inheritdoc/>
    public ValueTask SaveAsync(OperationDocumentId documentId, IOperationDocument document, CancellationToken cancellationToken = default)
    {
        if (document.AsSpan().Length <= MaxLength && _sent.TryAdd(documentId.Value, document))
        {
            _order.Enqueue(documentId.Value);
            if (_order.Count > Capacity && _order.TryDequeue(out var oldest))
            {
                _sent.TryRemove(oldest, out _);
            }
        }

        return ValueTask.CompletedTask;
    }

    private static string IdOf(string file)
    {
        var id = Path.GetFileNameWithoutExtension(file);
        return OperationDocumentId.IsValidId(id)
            ? id
            : throw new InvalidDataException($"{file}: HotChocolate, which this build runs on, accepts only letters, digits, '-' and '_' in the id of a document. Rename the file.");
    }

    private static IOperationDocument ReadDocument(string file)
    {
        try
        {
            return new OperationDocument(Utf8GraphQLParser.Parse(File.ReadAllText(file, Encoding.UTF8)));
        }
        catch (SyntaxException e)
        {
            throw new InvalidDataException($"{file}:{e.Line}:{e.Column}: {e.Message}", e);
        }
    }
}
