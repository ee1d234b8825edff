using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scoreboard.Site.Pages.Parts.Citations;

/// <summary>
/// Citations for reference managers. What is in them is the same in each: who, what, of which day, where, and in a note
/// the release in which it stays.
/// </summary>
internal static class CitationFormats
{
    private static readonly JsonSerializerOptions Json = new()
    {
        // The text goes into a page encoded, and into a file as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static CitationFormat BibTex(Citation of)
    {
        StringBuilder text = new($"@misc{{{of.Key},\n");
        // Two braces: a body is no first and last name, and a title keeps its capitals.
        Add("author", $"{{{Escaped(of.Author)}}}");
        Add("title", $"{{{Escaped(of.Title)}}}");
        Add("year", of.Day.Year.ToString(CultureInfo.InvariantCulture));
        Add("month", of.Day.Month.ToString(CultureInfo.InvariantCulture));
        Add("howpublished", Escaped(of.Site));
        Add("url", of.Address.AbsoluteUri);
        Add("urldate", Iso(of.Day));
        if (of.Permanent is not null)
        {
            Add("version", of.Release!);
            Add("note", $"Release {of.Release}: \\url{{{of.Permanent.AbsoluteUri}}}");
        }

        Add("language", of.Language);
        return new("BibTeX", $"{of.Key}.bib", text.Append("}\n").ToString());

        void Add(string field, string value) => text.Append($"  {field} = {{{value}}},\n");
    }

    public static CitationFormat Ris(Citation of)
    {
        StringBuilder text = new();
        var day = of.Day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
        Add("TY", "DATA");
        Add("AU", of.Author);
        Add("TI", of.Title);
        Add("T2", of.Site);
        Add("PY", of.Day.Year.ToString(CultureInfo.InvariantCulture));
        Add("DA", day);
        Add("Y2", day);
        Add("UR", of.Address.AbsoluteUri);
        if (of.Permanent is not null)
        {
            Add("ET", of.Release!);
            Add("N1", Note(of));
        }

        Add("LA", of.Language);
        Add("ER", "");
        return new("RIS", $"{of.Key}.ris", text.ToString());

        void Add(string tag, string value) => text.Append($"{tag}  - {value}\n");
    }

    public static CitationFormat CslJson(Citation of)
    {
        JsonArray date = [of.Day.Year, of.Day.Month, of.Day.Day];
        JsonObject day = new() { ["date-parts"] = new JsonArray(date) };
        JsonObject item = new()
        {
            ["id"] = of.Key,
            ["type"] = "dataset",
            ["author"] = new JsonArray(new JsonObject { ["literal"] = of.Author }),
            ["title"] = of.Title,
            ["container-title"] = of.Site,
            ["issued"] = day,
            ["accessed"] = day.DeepClone(),
            ["URL"] = of.Address.AbsoluteUri,
            ["language"] = of.Language,
        };
        if (of.Permanent is not null)
        {
            item["version"] = of.Release;
            item["note"] = Note(of);
        }

        return new("CSL-JSON", $"{of.Key}.json", new JsonArray(item).ToJsonString(Json) + "\n");
    }

    private static string Note(Citation of) => $"Release {of.Release}: {of.Permanent!.AbsoluteUri}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Characters that TeX reads otherwise than they look.</summary>
    private static string Escaped(string text) => string.Concat(text.Select(c => c switch
    {
        '\\' => @"\textbackslash{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{c}",
        _ => c.ToString(),
    }));
}
