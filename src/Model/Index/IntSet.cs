using System.Numerics;

namespace KnowledgeGraph.Model;

/// <summary>A set of ranks or rows, one bit each.</summary>
/// <param name="capacity">One more than the greatest member it can take.</param>
public sealed class IntSet(int capacity)
{
    private readonly ulong[] _words = new ulong[(capacity + 63) / 64];

    /// <summary>How many members there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>Whether it is a member.</summary>
    public bool Contains(int value) => (_words[value >> 6] & (1UL << value)) != 0;

    /// <summary>Adds it; false if it was a member before.</summary>
    public bool Add(int value)
    {
        ref var word = ref _words[value >> 6];
        var bit = 1UL << value;
        var added = (word & bit) == 0;
        word |= bit;
        return added;
    }

    /// <summary>Keeps only what the other set of the same capacity has, too.</summary>
    public void IntersectWith(IntSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= other._words[i];
        }
    }

    /// <summary>Adds what the other set of the same capacity has.</summary>
    public void UnionWith(IntSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>The members, rising.</summary>
    public int[] Members()
    {
        var members = new int[Count];
        var next = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            for (var word = _words[i]; word != 0; word &= word - 1)
            {
                members[next++] = (i << 6) + BitOperations.TrailingZeroCount(word);
            }
        }

        return members;
    }
}
