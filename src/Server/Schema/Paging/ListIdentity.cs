using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Identifies the list that a cursor belongs to: a cursor is valid only in its own list.</summary>
/// <param name="Field">The field, for example <c>DiseasePhenotypes</c>.</param>
/// <param name="Owner">The id of the entity that the field belongs to, "" for fields of the query.</param>
/// <param name="Question">A hash of filter and order.</param>
internal sealed record ListIdentity(string Field, string Owner, string Question)
{
    /// <summary>A hash of a list's query without the page: 12 bytes of SHA-256 over its JSON.</summary>
    public static string HashOf<TQuestion>(TQuestion question) =>
        Base64Url.EncodeToString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(question)).AsSpan(0, 12));

    /// <summary>Checks that a cursor belongs to this list.</summary>
    /// <exception cref="QuestionException">CURSOR_MISMATCH.</exception>
    public void Check(Cursor? cursor)
    {
        if (cursor is null || cursor.List == this)
        {
            return;
        }

        throw cursor.List.Field != Field ? QuestionErrors.CursorMismatch("field", cursor.List.Field, Field)
            : cursor.List.Owner != Owner ? QuestionErrors.CursorMismatch("owner", cursor.List.Owner, Owner)
            : QuestionErrors.CursorMismatch("filter or order", cursor.List.Question, Question);
    }
}
