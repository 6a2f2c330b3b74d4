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

    public void Add(EntityDraft draft, EntityText text)
    {
        _writer.Write(draft.Id.ToString());
        _writer.Write((int)draft.Category);
        _writer.Write(draft.Name);
        _writer.Write(draft.Deprecated);
        _writer.Write(draft.ReplacedBy?.ToString());
        _writer.WriteAll(draft.Consider, (writer, id) => writer.Write(id.ToString()));
        _writer.Write(draft.IsPartial);
        _writer.Write(draft.Level is { } level ? (int)level : -1);
        _writer.Write(draft.IsHuman);
        _writer.WriteAll(draft.Characteristics, (writer, item) =>
        {
            writer.Write(item.Id.ToString());
            writer.Write(item.Name);
        });
        _writer.Write(draft.FullName);
        _writer.Write(draft.LocusType);
        Add(text);
        Flush();
    }

    public void Add(Assertion assertion)
    {
        // The id covers what the row states; the rest is how it was stated and what it resolved to.
        _writer.Write(assertion.Id);
        _writer.Write(assertion.StatedSubject);
        _writer.Write(assertion.StatedObject);
        _writer.Write(assertion.StatedPredicate);
        _writer.Write(assertion.AttributionReason);
        _writer.WriteAll(assertion.Aggregators, (writer, aggregator) => writer.Write(aggregator.ToString()));
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

    private void Add(EntityText text)
    {
        _writer.Write(text.Description);
        _writer.WriteAll(text.Synonyms, (writer, synonym) =>
        {
            writer.Write(synonym.Text);
            writer.Write((int)synonym.Scope);
            writer.Write(synonym.Type);
            writer.Write(synonym.Source.ToString());
        });
        _writer.WriteAll(text.Xrefs, (writer, xref) =>
        {
            writer.Write(xref.Id);
            writer.Write((int)xref.Predicate);
            writer.Write(xref.Source);
        });
        _writer.WriteAll(text.PossiblySame, (writer, other) =>
        {
            writer.Write(other.Id.ToString());
            writer.WriteAll(other.Reasons, (inner, reason) => inner.Write((int)reason));
        });
        _writer.WriteAll(text.Translations, (writer, translation) =>
        {
            writer.Write(translation.Language);
            writer.Write((int)translation.Part);
            writer.Write(translation.Text);
            writer.Write(translation.Status);
            writer.Write(translation.Original);
        });
        _writer.WriteAll(text.Overview, (writer, paragraph) =>
        {
            writer.Write((int)paragraph.Section);
            writer.Write(paragraph.Text);
            writer.Write(paragraph.Source);
        });
    }

    private void Flush()
    {
        if (_writer.Written.Length >= Block)
        {
            _hash.AppendData(_writer.Written);
            _writer.Clear();
        }
    }
}
