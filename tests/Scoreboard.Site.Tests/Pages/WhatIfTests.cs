using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Tests.Feeds;
using Scoreboard.Tables;

namespace Scoreboard.Site.Tests.Pages;

/// <summary>
/// "If every open window were won" against a recount: in a copy of the tables every missing required criterion of the
/// best cadre becomes a yes (of a new cadre, where none has been assessed), and the whole scoreboard is scored again.
/// </summary>
public sealed class WhatIfTests(RealSite site)
{
    private readonly IElement _section = new HtmlParser().ParseDocument(site.Page("renewals/index.html"))
        .QuerySelector("[data-whatif]")!;

    [Fact]
    public void Winning_every_window_gives_the_number_and_the_map_of_a_recount()
    {
        var won = Boxes().Select(b => b.GetAttribute("value")!).ToList();

        var recount = Recount(won);

        Assert.Equal(recount.Headline.ToString(CultureInfo.InvariantCulture),
            _section.QuerySelector("[data-count]")!.TextContent);
        Assert.Contains(
            $"{40 - recount.Headline} short of the target of 40", _section.QuerySelector("[data-togo]")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(
            recount.Countries.ToDictionary(c => c.Country.Iso3, c => $"map__country--{Spelling.Of(c.Status)}")
                .OrderBy(c => c.Key, StringComparer.Ordinal),
            _section.QuerySelectorAll(".map__country").ToDictionary(
                a => a.GetAttribute("data-iso3")!, a => a.ClassList[1]).OrderBy(c => c.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Each_window_ticked_off_takes_one_away_as_in_a_recount()
    {
        var won = Boxes().Select(b => b.GetAttribute("value")!).ToList();
        var random = new Random(7);

        for (var i = 0; i < 8; i++)
        {
            var some = won.Where(_ => random.Next(2) == 0).ToList();
            Assert.Equal(Recount(some).Headline,
                int.Parse(_section.GetAttribute("data-base")!, CultureInfo.InvariantCulture) + some.Count);
        }
    }

    [Fact]
    public void Countries_to_be_won_are_those_without_a_policy_that_have_an_open_or_overdue_document()
    {
        var expected = site.Scores.Countries.Where(
            c => c.Status != Status.Won && c.Windows.Any(w => w.IsActionable));

        Assert.Equal(
            expected.Select(c => (c.Country.Iso3, Spelling.Of(c.Status))).Order(),
            Boxes().Select(b => (b.GetAttribute("value")!, b.GetAttribute("data-was")!)).Order());
    }

    private IEnumerable<IElement> Boxes() => _section.QuerySelectorAll("input[type=checkbox]");

    private Scores Recount(IReadOnlyCollection<string> won)
    {
        var source = site.Data.Sources.First(s => s.Kind == SourceKind.Primary).SourceId;
        var required = site.Data.Criteria.Where(c => c.IsRequired).Select(c => c.CriterionId).ToList();
        var cadres = site.Scores.Countries.Where(c => won.Contains(c.Country.Iso3))
            .Select(c => (c.Country.Iso3, Cadre: c.Best.Cadre?.CadreId ?? $"{c.Country.Iso3.ToLowerInvariant()}-won",
                IsNew: c.Best.Cadre is null))
            .ToList();
        // The later finding wins, so the rows that stand there already may stay.
        var rows = from c in cadres
                   from criterion in required
                   select $"{c.Iso3},{c.Cadre},{criterion},yes,{RealSite.Day:yyyy-MM-dd},Won.,{source}";
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Repository.FirstData))
        {
            File.Copy(file, folder.At("data/" + Path.GetFileName(file)));
        }

        Add(folder, "data/assessments.csv", "iso3,cadre_id,criterion,verdict,effective_on,note,source_id", rows);
        Add(
            folder, "data/cadres.csv", "cadre_id,iso3,name,source_ids",
            cadres.Where(c => c.IsNew).Select(c => $"{c.Cadre},{c.Iso3},Community health worker,{source}"));
        var problems = new List<Problem>();
        var data = Dataset.Load(folder.At("data"), "data", problems);
        Assert.True(data is not null, string.Join('\n', problems.Where(p => p.Severity == Severity.Error)));
        return Scores.Of(data, RealSite.Day);
    }

    private static void Add(TemporaryFolder folder, string table, string columns, IEnumerable<string> rows) =>
        folder.Write(table, TableText.With(File.ReadAllText(folder.At(table)), columns, rows));
}
