
namespace Scoreboard.Coalition;

public class CoalitionBoardTests
{
    private static (string File, byte[] Content) Plan => SmallData.Changed(
        "policies.csv", "2024-01,2028-12-31,in_force", "2024-01,2027-12-31,in_force");

    [Fact]
    public void Who_is_known_in_a_country_is_who_is_at_work_there_for_the_workers()
    {
        var team = BoardOf().Coalition!.TeamOf("XAA");

        Assert.Equal(["xaa-budget-2026"], team.Commitments.Select(c => c.Commitment.CommitmentId));
        Assert.Equal(["averna-payroll"], team.Initiatives.Select(i => i.InitiativeId));
        Assert.Equal(["averna-fund"], team.Partners.Select(p => p.PartnerId));
        Assert.False(team.IsNobodyKnown);
    }

    [Fact]
    public void Government_health_in_general_and_who_has_ended_or_left_are_nobody_at_work_on_a_window()
    {
        var team = BoardOf().Coalition!.TeamOf("XBB");

        Assert.Equal(["health-for-all"], team.InGeneral.Select(i => i.InitiativeId));
        Assert.True(team.IsNobodyKnown);
    }

    [Theory]
    [InlineData("coalition/partners.csv", "partner_id,name,kind,countries,job",
        "xbb-union,A union,association,XBB,Asks")]
    [InlineData("coalition/initiatives.csv", "initiative_id,name,goal,focus,countries,source_id",
        "xbb-pilot,A pilot,Pay,community,XBB,xaa-act-2021")]
    [InlineData("coalition/commitments.csv",
        "commitment_id,owners,countries,focus,what,made_on,due_on,state,source_id",
        "xbb-yes,gov-xbb,XBB,community,Pay,2026,2027-06,open,xaa-act-2021")]
    public void One_partner_initiative_or_open_commitment_is_somebody(string file, string columns, string row)
    {
        Assert.Equal(["xbb-health-plan-2024"], BoardOf(Plan).Unattended.Select(w => w.Window.Policy.PolicyId));
        Assert.Empty(BoardOf(Plan, SmallData.With(file, columns, row)).Unattended);
    }

    [Fact]
    public void A_commitment_that_was_due_and_of_which_nothing_was_found_is_nobody_at_work()
    {
        var board = BoardOf(Plan);

        Assert.Equal(
            CommitmentStanding.OutcomeNotKnown,
            board.Coalition!.Commitments.Single(c => c.Commitment.CommitmentId == "xbb-pay-2025").Standing);
        Assert.Single(board.Unattended);
    }

    [Fact]
    public void Day_before_anything_was_known_tells_of_nothing()
    {
        var coalition = Board.Of(SmallData.Load(), new DateOnly(2014, 12, 31)).Coalition!;

        Assert.Empty(coalition.Commitments);
        Assert.Empty(coalition.Initiatives);
        Assert.Empty(coalition.Decisions);
        Assert.Equal(0, coalition.Rhythm.Meetings);
    }

    [Fact]
    public void Decisions_come_the_newest_first() => Assert.Equal(
        ["count-2026", "ask-belmora-2024", "start-2023"],
        BoardOf().Coalition!.Decisions.Select(d => d.Decision.DecisionId));

    [Fact]
    public void Grid_has_every_country_where_something_is_under_way_or_can_be_won()
    {
        var board = BoardOf(Plan);

        var rows = AlignmentRow.All(
            board.Coalition!, board.Scores.Countries.Select(c => c.Country), board.Ranking).ToList();

        Assert.Equal([("XAA", false), ("XBB", true)], rows.Select(r => (r.Country.Iso3, r.IsGap)));
        Assert.Equal(["averna-payroll"], rows[0].ByLever["funding"].Select(i => i.InitiativeId));
        Assert.Equal(["xbb-health-plan-2024"], rows[1].Windows.Select(w => w.Window.Policy.PolicyId));
    }

    [Fact]
    public void Three_on_one_lever_of_a_country_are_a_crowd()
    {
        const string columns = "initiative_id,name,goal,focus,levers,countries,source_id";
        var board = BoardOf(SmallData.With("coalition/initiatives.csv", columns,
            "two,Two,Pay,community,funding,XAA,xaa-act-2021", "three,Three,Pay,community,funding,XAA,xaa-act-2021"));

        var row = AlignmentRow.All(
            board.Coalition!, board.Scores.Countries.Select(c => c.Country), board.Ranking).First();

        Assert.True(row.IsCrowded("funding"));
        Assert.False(row.IsCrowded("policy"));
    }

    private static Board BoardOf(params IEnumerable<(string File, byte[] Content)> changes) =>
        Board.Of(SmallData.Load(changes), SmallData.Day);
}
