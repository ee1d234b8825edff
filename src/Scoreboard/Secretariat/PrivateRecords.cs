using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Secretariat;

/// <summary>What the secretariat keeps to itself, checked. Nothing that makes a site knows of it.</summary>
/// <param name="Attendance">Who was expected at which meeting.</param>
/// <param name="OneToOnes">Talks with single partners.</param>
public sealed record PrivateRecords(IReadOnlyList<Attendance> Attendance, IReadOnlyList<OneToOne> OneToOnes)
{
    /// <param name="find">The content of a file by its name; null when there is no such file.</param>
    /// <param name="partners">Who may stand in them.</param>
    /// <param name="problems">Receives all that is wrong, by file name alone.</param>
    /// <returns>Null when there is an error.</returns>
    public static PrivateRecords? Read(
        Func<string, byte[]?> find, Table<Partner> partners, ICollection<Problem> problems)
    {
        var found = new List<Problem>();
        var attendance = Table.Read(
            Secretariat.Attendance.Shape.FileName, find(Secretariat.Attendance.Shape.FileName),
            Secretariat.Attendance.Shape, Secretariat.Attendance.Read, found);
        var talks = Table.Read(
            OneToOne.Shape.FileName, find(OneToOne.Shape.FileName), OneToOne.Shape, OneToOne.Read, found);
        CheckPartners(attendance, a => a.PartnerId, partners, found);
        CheckPartners(talks, t => t.PartnerId, partners, found);
        foreach (var (_, row) in attendance.Lines.Where(l => l.Record is { Spoke: true, Attended: false }))
        {
            found.Add(new Problem(row["spoke"].At, ProblemCode.WrongState,
                "spoke is 'yes' and attended is 'no'; one of the two is wrong"));
        }

        found.ForEach(problems.Add);
        return found.Any(p => p.Severity == Severity.Error) ? null : new PrivateRecords([.. attendance], [.. talks]);
    }

    private static void CheckPartners<T>(
        Table<T> table, Func<T, string> partnerId, Table<Partner> partners, List<Problem> found)
    {
        foreach (var (record, row) in table.Lines.Where(l => !partners.Ids.Contains(partnerId(l.Record))))
        {
            found.Add(new Problem(row["partner_id"].At, ProblemCode.UnknownPartner,
                $"partner_id is '{partnerId(record)}', which is not in {partners.File}; correct it or add that row"
                    + Nearest.DidYouMean(partnerId(record), partners.Ids)));
        }
    }
}
