using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Scoreboard.Site;

/// <summary>Turns a Razor component and its model into a complete HTML document. One page at a time; use one a thread.</summary>
public sealed class PageRenderer : IAsyncDisposable
{
    private readonly HtmlRenderer _renderer = new(new Services(), NullLoggerFactory.Instance);

    public Task<string> RenderAsync<TPage>(object model) where TPage : IComponent =>
        _renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
            var root = await _renderer.RenderComponentAsync<TPage>(parameters);
            return root.ToHtmlString();
        });

    public ValueTask DisposeAsync() => _renderer.DisposeAsync();

    /// <summary>
    /// What a renderer asks for. Components are made by their constructor, since no page has anything injected; a
    /// container, and the factories it compiles at run time, would take longer to start than the pages take to render.
    /// </summary>
    private sealed class Services : IServiceProvider, IComponentActivator
    {
        private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public object? GetService(Type serviceType) =>
            serviceType == typeof(HtmlEncoder) ? Encoder
            : serviceType == typeof(IComponentActivator) ? this
            : null;

        public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
    }
}
