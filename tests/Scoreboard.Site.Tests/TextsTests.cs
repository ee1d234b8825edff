using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;
using Scoreboard.Site.Cards;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Tests;

public sealed class TextsTests : IDisposable
{
    // Windows move with the day: together these days show every state of a renewal.
    private static readonly DateOnly[] Days = [SmallProject.Day, new(2024, 3, 31), new(2031, 1, 1), new(2036, 1, 1)];

    private const string Policy =
        "policy_id,iso3,title,kind,focus,adopted_on,starts_on,ends_on,status,source_ids";

    private readonly SmallProject _rare = Rare();
    private readonly SmallProject _clean = Clean();
    private readonly SmallProject _worse = Worse();
    private readonly SmallProject _lost = Lost();

    public void Dispose()
    {
        _rare.Dispose();
        _clean.Dispose();
        _worse.Dispose();
        _lost.Dispose();
    }

    [Fact]
    public async Task Every_text_is_used()
    {
        List<string> keys = [];
        HashSet<string> used = [];
        foreach (var options in new[] { _rare.Options, _clean.Options, _worse.Options, _lost.Options }.Concat(
            Days.Select(day => Repository.Real("output") with
            {
                AsOf = day,
                Today = SmallProject.Day,
                HasArchive = true,
            })))
        {
            var inputs = SiteInputs.Read(options);
            keys = inputs.Words[0].Unused is { } all && keys.Count == 0 ? [.. all] : keys;
            await SiteBuilder.BuildAsync(options, inputs, _ => { }, TestContext.Current.CancellationToken);
            // What pictures say, without drawing them.
            var site = SiteBuilder.ModelOf(options, inputs, inputs.Data!, inputs.Settings!);
            Assert.NotEmpty(CardTexts.Of(site, inputs.Words[0]));
            used.UnionWith(keys.Except(inputs.Words[0].Unused));
        }

        // Which form of a plural is asked for depends on a count of today.
        var forms = used.Select(key => Message.PluralOf(key)?.Stem).OfType<string>().ToHashSet();
        var unused = keys.Where(
            key => !used.Contains(key) && !(Message.PluralOf(key) is { } plural && forms.Contains(plural.Stem)));
        Assert.True(!unused.Any(), $"Nothing asks for: {string.Join(", ", unused)}");
    }

    /// <summary>
    /// What happens seldom: something changes after the quarter's release, the target is met, a document ends today,
    /// nobody sets a norm, a policy is not kept, indicators move or stand still, money cannot be compared, rows are out
    /// of scope and out of order, an id is lost.
    /// </summary>
    private static SmallProject Rare()
    {
        SmallProject project = new();
        Publish(project, new Quarter(2026, 4), new DateOnly(2026, 11, 20));
        project.Change("data/scoreboard.json", "\"countries\": 3", "\"countries\": 1");
        project.Change("data/assessments.csv", "practice,partial,2025-05", "practice,partial,2026-11-21");
        project.Change("data/policies.csv", "2021,2027,in_force", "2021,2026-11-22,in_force");
        project.Change("data/policies.csv", "xbb-health-plan-2020,", "xbb-health-plan,");
        project.Change("data/assessments.csv", "xbb-health-plan-2020,", "xbb-health-plan,");
        project.Add(
            "data/assessments.csv", "iso3,cadre_id,criterion,basis,verdict,note,source_id",
            "XAA,xaa-chw,salaried,practice,no,A survey found none paid.,global-review");
        project.Add(
            "data/policies.csv", Policy,
            Enumerable.Range(10, 20).Select(i => $"xdd-law-{i},XDD,Law {i},law,sector,,2000,,in_force,global-review")
                .Prepend("aaa-plan,XCC,A plan,plan,sector,,2020,2028,in_force,global-review"));
        project.Add(
            "data/indicators.csv",
            "indicator_id,scope,lever,name,unit,baseline_on,baseline_value,target_on,target_value,source_id",
            "z-behind,field,policy,Behind,countries,2020,10,2030,100,global-review",
            "z-down,coalition,policy,Fewer is better,countries,2020,80,2030,20,global-review",
            "z-unmoved,field,policy,Measured again,countries,2020,10,2030,100,global-review");
        project.Add(
            "data/indicator_values.csv", "indicator_id,observed_on,value,source_id",
            "z-behind,2026-10,20,global-review", "z-down,2026-06,40,global-review",
            "z-unmoved,2026-10,10,global-review");
        project.Add(
            "data/funding.csv", "funding_id,funder,recipient,amount_usd,period_start,period_end,what,source_id",
            "z-a1,A,global,5,2020,2022,Salaries,global-review", "z-a2,A,global,5,2022,2024,Overlaps,global-review",
            "z-b1,B,global,5,2020,2022,Salaries,global-review",
            "z-b2,B,global,5,2023,2023,Another length,global-review",
            "z-c1,C,global,5,2020,2020,Salaries,global-review",
            "z-c2,C,XAA,5,2021,2021,Another recipient,global-review",
            "z-d1,D,global,0,2020,2020,Nothing,global-review", "z-d2,D,global,5,2021,2021,From nothing,global-review",
            "z-e1,E,global,6,2020,2020,Salaries,global-review", "z-e2,E,global,3,2021,2021,Half of it,global-review");
        project.Add(
            "data/coalition/initiatives.csv", "initiative_id,name,goal,focus,levers,countries,source_id",
            "z-one,One,Pay,community,funding,XAA,global-review", "z-two,Two,Pay,community,funding,XAA,global-review");
        project.Add("data/coalition/meetings.csv", "met_on", "2026-11-01");
        project.Change("data/coalition/meetings.csv", "2026-03-05,2026-02-27,3,4,2", "2024-03-05,,,,");
        project.Change("data/coalition/meetings.csv", "2026-06-11,2026-06-10,4,4,1", "2024-06-11,,,,");
        var guidelines = File.ReadAllLines(project.Folder.At("data/guidelines.csv"))[0];
        project.Folder.Write("data/guidelines.csv", guidelines.Replace(",note", "\n", StringComparison.Ordinal));
        return project;
    }

    /// <summary>
    /// A country that lost what it had and fell further, a release that did not know it, and a document that has yet to
    /// start.
    /// </summary>
    private static SmallProject Worse()
    {
        SmallProject project = new();
        Publish(project, new Quarter(2026, 3), new DateOnly(2026, 9, 30));
        project.Change("data/scoreboard.json", "\"en\"", "\"en\", \"fr\"");
        project.Add(
            "data/assessments.csv", "iso3,cadre_id,policy_id,criterion,verdict,effective_on,note,source_id",
            "XAA,xaa-chw,xaa-chw-policy-2021,salaried,partial,2024,The payroll is cut.,xaa-act-2021",
            "XAA,xaa-chw,xaa-chw-policy-2021,salaried,no,2025,The payroll is gone.,xaa-act-2021");
        // The release has an end that is no more.
        project.Change("data/policies.csv", "2021,2027,in_force", "2021,,in_force");
        project.Change("data/countries.csv", "low income,yes,", "low income,yes,avernia");
        // A yes without a date, of a source without a year, outweighs them today.
        project.Add(
            "data/sources.csv", "source_id,title,url,kind,accessed_on",
            "xaa-page,A page without a year,https://example.org/page,secondary,2026-10-01");
        project.Add(
            "data/assessments.csv", "iso3,cadre_id,criterion,verdict,note,source_id",
            "XAA,xaa-chw,accredited,partial,The page says less.,xaa-page");
        project.Add(
            "data/policies.csv", Policy, "xbb-next-plan,XBB,A plan,plan,sector,2026,2028,2030,unknown,global-review",
            "xbb-old-plan,XBB,An old plan,plan,sector,,2001,2002,superseded,global-review");
        return project;
    }

    /// <summary>
    /// A country lost this year what it had, and another is found to have it no more: nobody says since when. Enough is
    /// known of the levers to say which one lags. A third was published and
    /// has left the scope. A translation is older than its English.
    /// </summary>
    private static SmallProject Lost()
    {
        SmallProject project = new(inArabic: true);
        project.Change("input/text/ar.csv", "nav.about,About,", "nav.about,About us,");
        project.Folder.Write("input/text/glossary.csv", "term,language,word,source\nabout,ar,عنا,\n");
        Publish(project, new Quarter(2026, 3), new DateOnly(2026, 9, 30));
        project.Change("data/countries.csv", "South Asia,,yes", "South Asia,,no");
        project.Change("data/indicators.csv", "countries,,,2030,3,", "countries,,,,,");
        project.Change("data/assessments.csv", "practice,partial,2025-05", "practice,yes,2025-05");
        project.Add(
            "data/sources.csv", "source_id,title,url,kind,accessed_on",
            "xaa-page,A page without a year,https://example.org/page,secondary,2026-10-01");
        project.Add(
            "data/assessments.csv", "iso3,cadre_id,criterion,basis,verdict,effective_on,note,source_id",
            "XAA,xaa-chw,salaried,policy,no,2026-10-02,The payroll is gone.,xaa-act-2021",
            "XBB,xbb-volunteer,salaried,practice,no,,Nobody is paid.,xaa-page",
            "XAA,xaa-chw,costed,policy,yes,2022,A costed plan.,xaa-act-2021",
            "XBB,xbb-volunteer,costed,policy,yes,2022,A costed plan.,global-review");
        return project;
    }

    private static void Publish(SmallProject project, Quarter quarter, DateOnly day)
    {
        var data = Dataset.Load(project.Folder.At("data"), "data", [])!;
        Directory.CreateDirectory(project.Folder.At("data/releases"));
        File.WriteAllBytes(
            project.Folder.At($"data/releases/{quarter.Slug}.csv"), NewRelease.Of(quarter, Scores.Of(data, day), data));
    }

    /// <summary>Data that nobody could wish better.</summary>
    private static SmallProject Clean()
    {
        SmallProject project = new();
        project.Change("data/sources.csv", "2025-10-01", "2026-10-01");
        project.Change("data/sources.csv", ",news,", ",primary,");
        project.Change("data/countries.csv", "South Asia,,yes", "South Asia,,no");
        project.Change("data/policies.csv", "2025-12-31,in_force", "2025-12-31,expired");
        return project;
    }
}
