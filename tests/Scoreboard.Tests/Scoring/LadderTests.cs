using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Tables;

namespace Scoreboard.Scoring;

public class LadderTests
{
    private static Gen<Verdict[]> Verdicts { get; } =
        from first in Gen.Elements(Enum.GetValues<Verdict>())
        from others in Gen.Elements(Enum.GetValues<Verdict>()).ArrayOf()
        select (Verdict[])[first, .. others];

    [Theory]
    [InlineData(Status.Won, Verdict.Yes, Verdict.Yes)]
    [InlineData(Status.Nearly, Verdict.Yes, Verdict.Partial)]
    [InlineData(Status.Partial, Verdict.Partial, Verdict.Partial)]
    [InlineData(Status.Partial, Verdict.Yes, Verdict.No)]
    [InlineData(Status.Partial, Verdict.Yes, Verdict.Unknown)]
    [InlineData(Status.Partial, Verdict.Partial, Verdict.No)]
    [InlineData(Status.Partial, Verdict.Partial, Verdict.Unknown)]
    [InlineData(Status.NotYet, Verdict.No, Verdict.No)]
    [InlineData(Status.Unknown, Verdict.No, Verdict.Unknown)]
    [InlineData(Status.Unknown, Verdict.Unknown, Verdict.Unknown)]
    [InlineData(Status.Won, Verdict.Yes)]
    [InlineData(Status.Nearly, Verdict.Partial)]
    [InlineData(Status.NotYet, Verdict.No)]
    [InlineData(Status.Unknown, Verdict.Unknown)]
    [InlineData(Status.Nearly, Verdict.Yes, Verdict.Yes, Verdict.Partial)]
    [InlineData(Status.Partial, Verdict.Yes, Verdict.Partial, Verdict.Partial)]
    [InlineData(Status.Partial, Verdict.Yes, Verdict.Yes, Verdict.No)]
    public void Rung_follows_from_the_required_verdicts(Status expected, params Verdict[] required)
    {
        Assert.Equal(expected, Ladder.OfCadre(required));
        Assert.Equal(expected, Ladder.OfCadre([.. required.Reverse()]));
    }

    [Fact]
    public void Order_of_criteria_is_irrelevant() => Property.Holds(
        from verdicts in Verdicts
        from shuffled in Gen.Shuffle(verdicts)
        select (verdicts, shuffled), x => Ladder.OfCadre(x.verdicts) == Ladder.OfCadre(x.shuffled));

    [Fact]
    public void Better_verdict_never_lowers_the_rung() => Property.Holds(
        from verdicts in Verdicts
        from which in Gen.Choose(0, verdicts.Length - 1)
        where verdicts[which] is Verdict.No or Verdict.Partial
        select (verdicts, which), x =>
    {
        var better = x.verdicts.ToArray();
        better[x.which]++;

        return Ladder.OfCadre(better) >= Ladder.OfCadre(x.verdicts);
    });

    [Theory]
    [InlineData(Status.Unknown)]
    [InlineData(Status.Won, Status.Unknown, Status.Won, Status.NotYet)]
    [InlineData(Status.Nearly, Status.Partial, Status.Nearly)]
    [InlineData(Status.Partial, Status.Unknown, Status.Partial)]
    [InlineData(Status.NotYet, Status.NotYet, Status.NotYet)]
    [InlineData(Status.Unknown, Status.NotYet, Status.Unknown)]
    [InlineData(Status.Unknown, Status.Unknown, Status.NotYet)]
    public void Country_takes_its_highest_cadre_and_not_yet_needs_all_known(Status expected, params Status[] cadres) =>
        Assert.Equal(expected, Ladder.OfCountry(cadres));
}
