using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Compare;

/// <summary>
/// Countries side by side: one and its neighbours, ready-made. The script that compares others takes each country's
/// part from its own such page.
/// </summary>
public sealed record CompareModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>Whose neighbours they are, and how many.</summary>
    public required string Intro { get; init; }

    /// <summary>The page on which others can be chosen, with the first of these.</summary>
    public required string ChooseHref { get; init; }

    /// <summary>The country first, then its neighbours by name.</summary>
    public required IReadOnlyList<ComparedCountry> Countries { get; init; }

    /// <summary>What they are compared by, lever by lever.</summary>
    public required IReadOnlyList<ComparedLever> Levers { get; init; }

    /// <param name="site">What the page speaks of.</param>
    /// <param name="words">Of its language.</param>
    /// <param name="score">Of the country whose neighbours are shown.</param>
    public static CompareModel Of(SiteModel site, Words words, CountryScore score)
    {
        var name = new Phrases(site, words).Name(score.Country);
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Compare(score.Country)),
            words.Format("compare.title.country", ("country", name)),
            words.Format("compare.description.country", ("country", name)));
        IReadOnlyList<CountryScore> shown =
        [
            score,
            .. site.NeighboursOf(score.Country)
                .OrderBy(c => frame.Phrases.SortName(c.Country), StringComparer.Ordinal),
        ];
        var chosen = string.Join(',', shown.Take(Compared.Most).Select(s => s.Country.Iso3));
        return new()
        {
            Frame = frame,
            Intro = shown.Count > 1
                ? words.Format("compare.neighbours", ("country", name), ("count", shown.Count - 1))
                : words.Format("compare.alone", ("country", name)),
            ChooseHref = frame.To($"{Routes.CompareChosen}?c={chosen}"),
            Countries = [.. shown.Select(s => ComparedCountry.Of(frame, s))],
            Levers =
            [
                .. site.Board.Data.Levers.Select(lever => new ComparedLever(
                    frame.Phrases.Name(lever),
                    [
                        .. site.Board.Data.Criteria.Where(c => c.LeverId == lever.LeverId)
                            .Select(c => ComparedCriterion.Of(frame, c, shown)),
                    ])),
            ],
        };
    }
}

/// <summary>A lever and its criteria.</summary>
/// <param name="Name">In words.</param>
/// <param name="Criteria">In the order of display.</param>
public sealed record ComparedLever(string Name, IReadOnlyList<ComparedCriterion> Criteria);

/// <summary>One criterion, country by country.</summary>
/// <param name="Id">Of the criterion.</param>
/// <param name="Name">In words.</param>
/// <param name="Question">What the verdicts answer.</param>
/// <param name="Rows">One a country.</param>
public sealed record ComparedCriterion(string Id, string Name, string Question, IReadOnlyList<ComparedVerdict> Rows)
{
    public static ComparedCriterion Of(PageFrame frame, Criterion criterion, IReadOnlyList<CountryScore> scores) => new(
        criterion.CriterionId, frame.Phrases.Name(criterion), frame.Words.OfData(DataTexts.Question(criterion)),
        [
            .. scores.Select(s => new ComparedVerdict(
                s.Country.Iso3, frame.Phrases.Name(s.Country), Finding.AllOf(frame, s, s.Best, criterion))),
        ]);
}

/// <summary>What is known of one country by one criterion.</summary>
/// <param name="Iso3">Its code.</param>
/// <param name="Country">In words.</param>
/// <param name="Findings">On paper and in practice where both are known.</param>
public sealed record ComparedVerdict(string Iso3, string Country, IReadOnlyList<Finding> Findings);
