using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Scoreboard.Site.Building;

/// <summary>
/// Turns a Razor component and its model into a complete HTML document. One page at a time; use one a thread.
/// </summary>
public sealed class PageRenderer : IDisposable
{
    private readonly MemoryStream _page = new();
    private readonly StreamWriter _writer;

    public PageRenderer() => _writer = new StreamWriter(_page, bufferSize: 1 << 14) { NewLine = "\n" };

    /// <returns>The page in UTF-8.</returns>
    public async Task<byte[]> RenderAsync<TPage>(object model) where TPage : IComponent
    {
        // A renderer keeps every component it has ever made until its end, so each page gets its own.
        await using HtmlRenderer renderer = new(Services.Instance, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
            var root = await renderer.RenderComponentAsync<TPage>(parameters);
            _page.SetLength(0);
            root.WriteHtmlTo(_writer);
            _writer.Flush();
        });
        return _page.ToArray();
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>
    /// What a renderer asks for. Components are made by their constructor, since no page has anything injected; a
    /// container, and the factories it compiles at run time, would take longer to start than the pages take to render.
    /// </summary>
    private sealed class Services : IServiceProvider, IComponentActivator
    {
        private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public static Services Instance { get; } = new();

        public object? GetService(Type serviceType) =>
            serviceType == typeof(HtmlEncoder) ? Encoder
            : serviceType == typeof(IComponentActivator) ? this
            : null;

        public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
    }
}
