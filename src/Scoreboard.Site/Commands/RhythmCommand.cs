using System.CommandLine;
using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Secretariat;
using Scoreboard.Settings;
using Scoreboard.Site.Building;
using Scoreboard.Site.Content;
using Scoreboard.Site.Reporting;
using Scoreboard.Tables;

namespace Scoreboard.Site.Commands;

/// <summary>
/// <c>rhythm</c>: what the secretariat asks itself after a meeting, from records that are never published, and the one
/// row of counts that may be.
/// </summary>
public static class RhythmCommand
{
    private static readonly Option<string> Private = new("--private")
    {
        Description = "Folder outside the repository with attendance.csv and one_to_ones.csv.",
        HelpName = "DIR",
        Required = true,
    };

    internal static Command Grammar()
    {
        Command command = new("rhythm", "Tell the secretariat who missed meetings; add the counts of the last one.")
        {
            Private,
        };
        SiteArguments.RefuseEmpty(Private, "folder");
        command.SetAction(parsed => Run(
            SiteArguments.Read(parsed), parsed.GetRequiredValue(Private), Console.Out, Console.Error));
        return command;
    }

    /// <param name="options">Whose coalition it is, and the day it is asked on.</param>
    /// <param name="folder">Of the records.</param>
    /// <param name="output">Receives the answers: names stand here alone.</param>
    /// <param name="errors">Receives what is wrong with the records or the data.</param>
    /// <exception cref="UsageException">The folder is not private, or the data tells of no coalition.</exception>
    /// <exception cref="IOException">The disk refuses to be read or written.</exception>
    public static int Run(SiteOptions options, string folder, TextWriter output, TextWriter errors)
    {
        var from = PrivateFolder.Of(options, folder);
        var label = Path.GetRelativePath(options.Root, options.DataFolder).Replace('\\', '/');
        var files = DataFolder.Read(options.DataFolder, label);
        List<Problem> problems = [];
        var data = Dataset.Load(files, problems);
        var records = data is null
            ? null
            : PrivateRecords.Read(
                name => OrdinaryFile.Read(Path.Combine(from, name)), data.Tables.Coalition.Partners, problems);
        if (data is null || records is null)
        {
            ProblemPrinter.Print(
                [.. problems.Where(p => p.Severity == Severity.Error)], ProblemFormat.Text, errors);
            return ExitCode.Problems;
        }

        if (!data.Tables.Coalition.AreKept || data.Settings.Coalition is not { } settings)
        {
            throw new UsageException($"There are no tables in {label}/{CoalitionTables.Folder}/ to add a meeting to.");
        }

        var report = RhythmReport.On(options.AsOf, records, settings);
        Tell(report, settings, data.Tables.Coalition.Partners, output);
        AddCounts(options, files, report, output);
        return ExitCode.Fine;
    }

    private static void Tell(
        RhythmReport report, CoalitionSettings settings, Table<Partner> partners, TextWriter output)
    {
        output.WriteLine($"Missed the last {settings.MissedInARow} meetings:");
        List(report.MissedInARow.Select(NameOf));
        output.WriteLine($"Nobody talked to them for {settings.MonthsWithoutATalk} months:");
        List(report.WithoutATalk.Select(
            p => $"{NameOf(p.PartnerId)} ({(p.LastTalk is { } last ? $"last on {Iso(last)}" : "never")})"));
        output.WriteLine($"Spoke, of those present: {Written(report.SpeakingShare, "0 %")}");
        output.WriteLine(
            $"How lopsided that is, from 0 (all alike) to 1 (one alone): {Written(report.Lopsidedness, "0.00")}");

        string NameOf(string id) => partners.ById[id].Name;

        void List(IEnumerable<string> lines)
        {
            foreach (var line in lines.DefaultIfEmpty("nobody"))
            {
                output.WriteLine($"  {line}");
            }
        }
    }

    /// <summary>Counts and no names; never over a row that is there.</summary>
    private static void AddCounts(SiteOptions options, DataFolder files, RhythmReport report, TextWriter output)
    {
        var table = $"{files.Label}/{Meeting.Shape.FileName}";
        if (report.LastMeeting is not { } day)
        {
            output.WriteLine("No meeting yet: no counts.");
            return;
        }

        var content = files.Find(Meeting.Shape.FileName)!;
        if (CsvText.Read(table, content, []).Rows.Any(r => r["met_on"].Text == Iso(day)))
        {
            output.WriteLine($"{table}: the meeting of {Iso(day)} is there already; it was left as it is.");
            return;
        }

        var added = RowInsert.Of(content, Meeting.Shape, new Dictionary<string, string>
        {
            ["met_on"] = Iso(day),
            ["partners_present"] = Plain(report.Present),
            ["partners_expected"] = Plain(report.Expected),
            ["speakers"] = Plain(report.Speakers),
        });
        DiskFile.WriteWhole(
            Path.Combine(options.DataFolder, Meeting.Shape.FileName), added.Content, overwrite: true);
        output.WriteLine(
            $"{table}:{added.Line}: added the counts of {Iso(day)}, without a name; fill in agenda_sent_on.");
    }

    private static string Iso(DateOnly day) => PartialDate.Of(day).ToString();

    private static string Plain(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Written(double? number, string format) =>
        number?.ToString(format, CultureInfo.InvariantCulture) ?? "nobody counted";
}
