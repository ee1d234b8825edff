using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>What the page hands to its script: everything a chart of any two measures is put together from.</summary>
/// <param name="Countries">By name.</param>
/// <param name="Measures">In the order of choice.</param>
/// <param name="Groupings">In the order of choice.</param>
/// <param name="Layout">What all charts share; the axes come with the measures.</param>
public sealed record Exploration(
    IReadOnlyList<ExploreCountry> Countries, IReadOnlyList<ExploreMeasure> Measures,
    IReadOnlyList<ExploreGrouping> Groupings, PlotlyJson Layout)
{
    /// <summary>As JSON that may stand in a page: no character in it can end the element it is in.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ExploreJson.InPage.Exploration);
}

/// <summary>One country.</summary>
/// <param name="Id">ISO 3166 code.</param>
/// <param name="Name">In the page's language.</param>
/// <param name="Href">Of its page, seen from this one.</param>
public sealed record ExploreCountry(string Id, string Name, string Href);

/// <summary>What can be chosen for an axis.</summary>
/// <param name="Id">In the page's address.</param>
/// <param name="Name">In words.</param>
/// <param name="Without">Why a country may have no value: "have no known headcount".</param>
/// <param name="Axis">To draw it on.</param>
/// <param name="Values">One for each country, in their order; null where there is none.</param>
/// <param name="Texts">The same in words.</param>
/// <param name="Low">Where each value's interval starts; null for a measure without intervals.</param>
/// <param name="High">Where each value's interval ends.</param>
public sealed record ExploreMeasure(
    string Id, string Name, string Without, PlotlyJson Axis, IReadOnlyList<double?> Values, IReadOnlyList<string> Texts,
    IReadOnlyList<double>? Low = null, IReadOnlyList<double>? High = null);

/// <summary>A way to tell countries apart by colour and shape.</summary>
/// <param name="Id">In the page's address.</param>
/// <param name="Name">In words.</param>
/// <param name="Traces">One for each group; every country is in one. The script adds the values chosen.</param>
public sealed record ExploreGrouping(string Id, string Name, PlotlyJson Traces);

[JsonSerializable(typeof(Exploration))]
[JsonSerializable(typeof(IReadOnlyList<Twin>))]
internal sealed partial class ExploreJson : JsonSerializerContext
{
    public static ExploreJson InPage { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), // letters stay readable; <, > and & do not
    });
}
