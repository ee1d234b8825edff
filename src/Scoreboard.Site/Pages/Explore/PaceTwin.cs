using Scoreboard.Progress;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>How far each indicator is on the way to its target: the bullets of the progress page.</summary>
internal static class PaceTwin
{
    public static Twin Of(PageFrame frame)
    {
        var words = frame.Words;
        var paces = Pace.All(frame.Board.Data, frame.Board.AsOf)
            .Where(p => p.Latest is not null && p.Indicator.TargetValue is not null and not 0).Reverse().ToList();
        return new Twin
        {
            Id = "paces",
            Name = words["explore.paces"],
            Href = frame.To(Routes.Progress),
            Csv = frame.To(Routes.Chart(FieldTables.Indicators(frame.Site).Name)),
            Layout = Twins.Layout(
                frame, Figures.Axis(words["explore.paces.axis"], "linear", ("tickformat", ".0%"),
                    ("rangemode", "tozero")),
                Figures.Axis("", "category"), ("bargap", 0.4)),
            Parts = Twins.Single(Figures.Columns(
                new Series
                {
                    Name = words["column.latest"],
                    Colour = "var(--due)",
                    Points = [.. paces.Select(p => Point(frame, p))],
                },
                isAcross: true)),
        };
    }

    private static SeriesPoint Point(PageFrame frame, Pace pace)
    {
        var (name, phrases) = (frame.Phrases.Name(pace.Indicator), frame.Phrases);
        var (latest, target) = (pace.Latest!.Value, pace.Indicator.TargetValue!.Value);
        return new SeriesPoint(
            name, latest / target, phrases.Large(latest),
            frame.Words.Format(
                "explore.paces.point", ("indicator", name), ("value", phrases.Large(latest)),
                ("target", phrases.Large(target, phrases.Unit(pace.Indicator))),
                ("verdict", frame.Words.Name(pace.Verdict))));
    }
}
