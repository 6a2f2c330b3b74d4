namespace KnowledgeGraph.Bolt.Tests.PackStream;

/// <summary>Bytes from anywhere are a value or a protocol error, and nothing else.</summary>
public sealed class FuzzTests
{
    private static readonly byte[] Valid = Hex.Bytes(
        """
        94 B4 4E 03 92 87 4578616D706C65 84 4E6F6465 A1 84 6E616D65 87 6578616D706C65 86 616263313233
        B8 52 0B 02 03 85 4B4E4F5753 A0 86 616263313233 86 646566343536 86 676869373839
        B3 50 91 B4 4E 01 90 A0 82 6E31 91 B4 72 01 81 54 A0 82 7231 92 01 00
        D8 02 81 41 C1 3F F3 AE 14 7A E1 47 AE 81 42 D4 03 01 02 CC 01 03
        """);

    [Fact]
    public void Random_bytes_are_a_value_or_a_protocol_error()
    {
        var random = new Random(20_261_124);
        var (values, errors) = (0, 0);
        for (var i = 0; i < 10_000; i++)
        {
            var bytes = new byte[random.Next(1, 64)];
            random.NextBytes(bytes);
            Count(bytes, ref values, ref errors);
        }

        Assert.True(values > 0 && errors > 0, $"{values} values and {errors} errors: one side was not reached");
    }

    [Fact]
    public void A_valid_message_with_a_few_other_bytes_is_a_value_or_a_protocol_error()
    {
        Assert.IsType<List<object?>>(Packed.Read(Valid));
        var random = new Random(4_711);
        var (values, errors) = (0, 0);
        for (var i = 0; i < 10_000; i++)
        {
            var bytes = Valid[..random.Next(1, Valid.Length + 1)];
            for (var change = random.Next(0, 4); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Count(bytes, ref values, ref errors);
        }

        Assert.True(values > 0 && errors > 0, $"{values} values and {errors} errors: one side was not reached");
    }

    private static void Count(byte[] bytes, ref int values, ref int errors)
    {
        try
        {
            var reader = new Bolt.PackStream.PackStreamReader(bytes, new Bolt.PackStream.NameCache());
            _ = reader.ReadValue();
            values++;
        }
        catch (ProtocolException)
        {
            errors++;
        }
    }
}
