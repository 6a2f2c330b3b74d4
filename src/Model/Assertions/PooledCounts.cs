using System.Runtime.InteropServices;

namespace KnowledgeGraph.Model;

/// <summary>
/// Counts of people, added so that nobody is counted twice. Rows that cite the same publications and are about the same sex are about the
/// same people, so only the one with the greatest total counts. Rows that are split by sex are about different people. A row without a sex
/// covers both, so for one set of publications either these rows count or the split ones, whichever cover more people.
/// </summary>
internal struct PooledCounts
{
    // Observed in the lower half, total in the upper half: so a greater number has a greater total, then a greater observed count.
    private const int Half = 32;

    private Dictionary<int, BySex>? _sets;

    public void Add(int publicationSet, Sex? sex, int observed, int total)
    {
        ref var set = ref CollectionsMarshal.GetValueRefOrAddDefault(_sets ??= [], publicationSet, out _);
        var count = ((long)total << Half) | (uint)observed;
        switch (sex)
        {
            case Sex.Female:
                set.Female = Math.Max(set.Female, count);
                break;
            case Sex.Male:
                set.Male = Math.Max(set.Male, count);
                break;
            default:
                set.Both = Math.Max(set.Both, count);
                break;
        }
    }

    /// <summary>The sums; (0, 0) if nothing was added.</summary>
    public readonly (int Observed, int Total) Sum()
    {
        var (observed, total) = (0, 0);
        foreach (var set in _sets?.Values ?? Enumerable.Empty<BySex>())
        {
            var count = Math.Max(set.Both, set.Female + set.Male);
            checked
            {
                observed += (int)(count & uint.MaxValue);
                total += (int)(count >> Half);
            }
        }

        return (observed, total);
    }

    private record struct BySex(long Both, long Female, long Male);
}
