using KnowledgeGraph.Server.Tests.Ide;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace KnowledgeGraph.Server.Tests.Ide;

/// <summary>The Chromium of this machine, without a window.</summary>
public sealed class Browser : IDisposable
{
    // A machine that runs other tests meanwhile is slow: Playwright's own 5 seconds are too few.
    private const float Patience = 120_000;

    private readonly SemaphoreSlim _gate = new(1);
    private IPlaywright? _driver;
    private IBrowser? _chromium;

    /// <summary>A page of a visitor who was never here before.</summary>
    /// <param name="scheme">The colours the visitor prefers.</param>
    public async Task<IPage> VisitorAsync(ColorScheme scheme)
    {
        var chromium = await StartedAsync();
        var page = await chromium.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 1400, Height = 900 } });
        page.SetDefaultTimeout(Patience);
        return page;
    }

    public void Dispose()
    {
        // It ends Chromium with it.
        _driver?.Dispose();
        _gate.Dispose();
    }

    private async Task<IBrowser> StartedAsync()
    {
        var program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "chromium"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "Chromium is not here: apt-get install chromium.");
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            Assertions.SetDefaultExpectTimeout(Patience);
            _driver ??= await Playwright.CreateAsync();
            return _chromium ??= await _driver.Chromium.LaunchAsync(new() { ExecutablePath = program, Timeout = Patience });
        }
        finally
        {
            _gate.Release();
        }
    }
}
