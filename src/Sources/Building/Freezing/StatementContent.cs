using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Hashes what a statement says, so that equal statements have equal numbers. How a statement was delivered (aggregators, the
/// wording of the predicate, the file) is not included. Not thread-safe.
/// </summary>
internal sealed class StatementContent(CurieCache curies)
{
    private readonly CanonicalWriter _writer = new();

    /// <summary>The first 128 bits of the SHA-256 of the content.</summary>
    public UInt128 Of(Statement statement)
    {
        _writer.Clear();
        _writer.Write((int)statement.Type);
        _writer.Write(statement.Subject.ToString());
        _writer.Write(statement.Object.ToString());
        _writer.Write(curies.Reference(statement.StatedSubject));
        _writer.Write(curies.Reference(statement.StatedObject));
        _writer.Write(statement.PrimarySource.ToString());
        _writer.Write(statement.Publications);
        _writer.Write(statement.Evidence);
        _writer.Write(statement.Negated);
        _writer.Write(statement.Frequency?.Raw);
        _writer.Write(statement.Onset?.ToString());
        _writer.Write(statement.Sex is { } sex ? (int)sex : -1);
        _writer.WriteAll(statement.Modifiers, (writer, modifier) => writer.Write(modifier.ToString()));
        _writer.Write(statement.GeneAssociation is { } gene ? (int)gene : -1);
        _writer.Write(statement.ConditionKind is { } condition ? (int)condition : -1);
        _writer.Write(statement.AttributedTo?.ToString());
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_writer.Written, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>
    /// The id of the n-th assertion with this content, counted from 0: <c>a</c> and 22 characters of base64url
    /// (RFC 4648 section 5). They encode the content itself for the first, and a hash of content and number for the others.
    /// </summary>
    public static string IdOf(UInt128 content, int occurrence)
    {
        Span<byte> bytes = stackalloc byte[20];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, content);
        if (occurrence == 0)
        {
            return "a" + Base64Url.EncodeToString(bytes[..16]);
        }

        BinaryPrimitives.WriteInt32BigEndian(bytes[16..], occurrence);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return "a" + Base64Url.EncodeToString(hash[..16]);
    }
}
