using System.Security.Cryptography;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>SHA-256 of the content of a release, independent of time, machine and the order of files.</summary>
internal sealed class ContentHash : IDisposable
{
    private const int Block = 64 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly CanonicalWriter _writer = new();

    /// <summary>Completes the hash and returns its 64 hexadecimal digits.</summary>
    public string ToHex()
    {
        _hash.AppendData(_writer.Written);
        _writer.Clear();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Add(Entity entity, EntityText text)
    {
        _writer.Write(entity.Id.ToString());
        _writer.Write((int)entity.Category);
        EntityProperties.Of(entity.Category).Write(_writer, entity);

        // The JSON that stores keep: it contains every property of the texts.
        _writer.Write(EntityTextJson.Write(text));
        Flush();
    }

    public void Add(Assertion assertion)
    {
        _writer.Write(assertion.Id);
        _writer.Write((int)assertion.Type);
        _writer.Write(assertion.Subject.ToString());
        _writer.Write(assertion.Object.ToString());
        AssertionProperties.All.Write(_writer, assertion);
        Flush();
    }

    public void Add(IdentifierEntry entry)
    {
        _writer.Write(entry.Id.ToString());
        _writer.Write(entry.Target.ToString());
        _writer.Write((int)entry.How);
        Flush();
    }

    public void Add(SymbolEntry entry)
    {
        _writer.Write(entry.Symbol);
        _writer.Write(entry.Target.ToString());
        _writer.Write((int)entry.How);
        Flush();
    }

    public void Dispose() => _hash.Dispose();

    private void Flush()
    {
        if (_writer.Written.Length >= Block)
        {
            _hash.AppendData(_writer.Written);
            _writer.Clear();
        }
    }
}
