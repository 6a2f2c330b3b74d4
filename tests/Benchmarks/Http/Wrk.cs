using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Tests;

/// <summary>The load generator wrk, which sends one request over and over on many connections.</summary>
internal static class Wrk
{
    public const int Threads = 2;
    public const int Connections = 32;

    /// <summary>What to say where it is missing; null where it is there.</summary>
    public static string? Missing()
    {
        try
        {
            using var wrk = Process.Start(new ProcessStartInfo("wrk", "--version") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
            return null;
        }
        catch (Win32Exception)
        {
            return "wrk, which makes the load, is not here: install it with apt-get install wrk (Debian, Ubuntu) or brew install wrk";
        }
    }

    /// <summary>Posts the question for some seconds.</summary>
    /// <exception cref="InvalidOperationException">wrk failed.</exception>
    public static async Task<WrkResult> PostAsync(Uri address, HttpQuestion question, int seconds, CancellationToken cancellationToken)
    {
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(script, Script(question), cancellationToken);
            var start = new ProcessStartInfo("wrk") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            string[] arguments = ["-t", Text(Threads), "-c", Text(Connections), "-d", Text(seconds), "--timeout", "10", "-s", script, address.ToString()];
            foreach (var argument in arguments)
            {
                start.ArgumentList.Add(argument);
            }

            using var wrk = Process.Start(start)!;
            var output = wrk.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = await wrk.StandardError.ReadToEndAsync(cancellationToken);
            await wrk.WaitForExitAsync(cancellationToken);
            return wrk.ExitCode == 0 ? WrkResult.Read(await output) : throw new InvalidOperationException($"wrk ended with {wrk.ExitCode}: {error}");
        }
        finally
        {
            File.Delete(script);
        }
    }

    // Lua takes a text between [==[ and ]==] as it is.
    private static string Script(HttpQuestion question) => $"""
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "{HttpQuestion.ContentType}"
        wrk.headers["Accept"] = "{HttpQuestion.Accept}"
        wrk.body = [==[{question.Body}]==]
        {WrkResult.Report}
        """;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
