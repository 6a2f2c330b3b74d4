namespace KnowledgeGraph.Contract.Tests;

/// <summary>Damages a file by one bit; a second time mends it.</summary>
public static class BitFlip
{
    /// <summary>Flips a bit of a file that others may have open.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bit">The number of the bit, from 0.</param>
    public static void At(string path, long bit)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        file.Position = bit / 8;
        var value = file.ReadByte();
        file.Position = bit / 8;
        file.WriteByte((byte)(value ^ (1 << (int)(bit % 8))));
    }
}
