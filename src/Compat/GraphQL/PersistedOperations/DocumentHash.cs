using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.GraphQL.PersistedOperations;

/// <summary>The id of a document: the SHA-256 of its text in UTF-8, as 64 lower-case hexadecimal digits.</summary>
internal static class DocumentHash
{
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
