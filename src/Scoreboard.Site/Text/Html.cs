using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Scoreboard.Site.Text;

/// <summary>Encoding for HTML that leaves the letters of all languages readable.</summary>
public static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Safe between tags and inside a quoted attribute.</summary>
    public static string Encode(string text) => Encoder.Encode(text);
}
