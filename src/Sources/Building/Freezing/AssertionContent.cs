using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Hashes what an assertion says, so that equal assertions have equal numbers. How an assertion was delivered (aggregators, the
/// wording of the predicate, the file) is not included. Not thread-safe.
/// </summary>
internal sealed class AssertionContent(CurieCache curies)
{
    private static readonly StoredProperty<Assertion>[] Identifying = [.. AssertionProperties.All.All.Where(property => property.IdPart != IdPart.None)];

    private readonly CanonicalWriter _writer = new();

    /// <summary>The first 128 bits of the SHA-256 of the content.</summary>
    public UInt128 Of(Assertion assertion)
    {
        _writer.Clear();
        _writer.Write((int)assertion.Type);
        _writer.Write(assertion.Subject.ToString());
        _writer.Write(assertion.Object.ToString());
        foreach (var property in Identifying)
        {
            if (property.IdPart == IdPart.Reference)
            {
                _writer.Write(curies.Reference((string)property.Values(assertion)[0]!));
            }
            else
            {
                property.WriteId(_writer, assertion);
            }
        }

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
