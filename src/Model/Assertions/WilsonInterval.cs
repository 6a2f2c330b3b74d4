namespace KnowledgeGraph.Model;

/// <summary>
/// Wilson's score interval of a proportion, at 95 % and without continuity correction
/// (Wilson 1927, doi:10.1080/01621459.1927.10502953). Unlike the normal approximation it stays within 0 and 1
/// and has a width for 0 of n and n of n, which are common in annotations of rare diseases.
/// </summary>
public static class WilsonInterval
{
    // The 0.975 quantile of the standard normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>The interval for <paramref name="observed"/> out of <paramref name="total"/>, as fractions of 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The total is not positive, or the observed number is not within 0 and the total.</exception>
    public static (double Low, double High) Of(long observed, long total)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        ArgumentOutOfRangeException.ThrowIfNegative(observed);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(observed, total);

        var p = (double)observed / total;
        var zSquaredOverN = Z * Z / total;
        var center = p + (zSquaredOverN / 2);
        var margin = Z * Math.Sqrt(((p * (1 - p)) + (zSquaredOverN / 4)) / total);
        var scale = 1 + zSquaredOverN;

        // Rounding errors would put the ends of 0/n and n/n slightly outside their exact values.
        var low = observed == 0 ? 0 : (center - margin) / scale;
        var high = observed == total ? 1 : (center + margin) / scale;
        return (low, high);
    }
}
