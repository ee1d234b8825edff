using Scoreboard.Csv;

namespace Scoreboard.Tables;

/// <summary>
/// How the rungs are written in tables, releases, downloads and addresses. The highest is what a scoreboard is about,
/// so it has an id of the coalition's own; class names and keys of texts say <c>won</c> for it, whatever the topic.
/// </summary>
/// <param name="Won">Of the highest rung: lower-case letters, digits and single underscores.</param>
public sealed record StatusIds(string Won)
{
    /// <summary>Those that are alike for every topic, the lowest first.</summary>
    public static IReadOnlyList<string> OfEveryTopic { get; } = [.. Spelling.All<Status>().SkipLast(1)];

    /// <summary>Every id, the lowest rung's first.</summary>
    public IEnumerable<string> All => OfEveryTopic.Append(Won);

    public string Of(Status status) => status == Status.Won ? Won : Spelling.Of(status);

    /// <summary>Null where no rung has that id.</summary>
    public Status? Find(string id) =>
        id == Won ? Status.Won : OfEveryTopic.Contains(id) && Spelling.TryParse<Status>(id, out var status) ? status
        : null;
}
