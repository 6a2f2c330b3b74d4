namespace KnowledgeGraph.Model;

/// <summary>The distinct frequencies of a release by code; assertions share them.</summary>
internal static class FrequencyTable
{
    public static void Save(IColumnWriter writer, string name, IReadOnlyList<Frequency> frequencies)
    {
        StringColumn.Of(frequencies.Select(frequency => frequency.Raw)).Save(writer, name + ".raw");
        writer.Write<byte>(name + ".basis", [.. frequencies.Select(frequency => (byte)frequency.Basis)]);
        writer.Write<byte>(name + ".band", [.. frequencies.Select(frequency => (byte)frequency.Band)]);
        IntColumn.Of([.. frequencies.Select(frequency => frequency.Observed ?? -1)]).Save(writer, name + ".observed");
        IntColumn.Of([.. frequencies.Select(frequency => frequency.Total ?? -1)]).Save(writer, name + ".total");
        writer.Write<double>(name + ".value", [.. frequencies.Select(frequency => frequency.Value)]);
        writer.Write<double>(name + ".low", [.. frequencies.Select(frequency => frequency.Low)]);
        writer.Write<double>(name + ".high", [.. frequencies.Select(frequency => frequency.High)]);
    }

    public static Frequency[] Load(IColumnReader reader, string name)
    {
        var basis = reader.Read<byte>(name + ".basis");
        var band = reader.Read<byte>(name + ".band");
        var raw = StringColumn.Load(reader, name + ".raw", basis.Length);
        var observed = IntColumn.Load(reader, name + ".observed", basis.Length);
        var total = IntColumn.Load(reader, name + ".total", basis.Length);
        var value = reader.Read<double>(name + ".value");
        var low = reader.Read<double>(name + ".low");
        var high = reader.Read<double>(name + ".high");
        var frequencies = new Frequency[basis.Length];
        for (var i = 0; i < frequencies.Length; i++)
        {
            frequencies[i] = new Frequency(
                raw[i], (FrequencyBasis)basis[i], Optional(observed[i]), Optional(total[i]), value[i], low[i], high[i], (FrequencyBand)band[i]);
        }

        return frequencies;
    }

    private static int? Optional(int value) => value < 0 ? null : value;
}
