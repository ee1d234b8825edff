using Scoreboard.Progress;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>One thing to find out.</summary>
public sealed record GapRow
{
    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>The cadre and the criterion; the criterion alone where no cadre has been assessed.</summary>
    public required string What { get; init; }

    /// <summary>Why somebody should look again, in words.</summary>
    public required string Why { get; init; }

    /// <summary>Why it comes where it comes, in words; empty where nothing lifts it.</summary>
    public required string Worth { get; init; }

    /// <summary>The form to send what was found, filled in with what it is about.</summary>
    public required string Form { get; init; }

    public static GapRow Of(PageFrame frame, KnowledgeGap gap)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var (country, criterion) = (phrases.Name(gap.Country.Country), phrases.Name(gap.Criterion));
        var what = gap.Cadre is { } cadre
            ? words.Format("gaps.what", ("cadre", phrases.Name(cadre)), ("criterion", criterion))
            : criterion;
        var why = words[TextKeys.Of(gap.Kind)];
        return new()
        {
            Country = country,
            Href = frame.To(Routes.Country(gap.Country.Country)),
            What = what,
            Why = why,
            Worth = WorthOf(frame, gap),
            Form = frame.Site.CorrectionForm(
                words.Format("gaps.form.title", ("country", country), ("what", what)), ("country", country),
                ("criterion", criterion),
                ("wrong", words.Format("gaps.form.wrong", ("what", what), ("why", why)))),
        };
    }

    private static string WorthOf(PageFrame frame, KnowledgeGap gap)
    {
        List<string> reasons = [];
        if (gap.Criterion.IsRequired)
        {
            reasons.Add(frame.Words["gaps.worth.required"]);
        }

        if (gap.IsInWindow)
        {
            reasons.Add(frame.Words["gaps.worth.window"]);
        }

        if (gap.Cadre?.Headcount is { } headcount)
        {
            reasons.Add(frame.Words.Format("gaps.worth.workers", ("count", headcount)));
        }

        return string.Join(" · ", reasons);
    }
}
