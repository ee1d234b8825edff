namespace Scoreboard.Csv;

/// <summary>One column of a table: its reading, its checks and the data dictionary come from this description.</summary>
/// <param name="Name">As in the header row.</param>
/// <param name="Means">What it holds, in one line of Markdown, for data/README.md.</param>
/// <param name="IsRequired">Whether every row must fill it in.</param>
/// <param name="IsNumber">Whether a leading minus sign is a number's and not the start of a spreadsheet formula.</param>
public sealed record Column(string Name, string Means, bool IsRequired = false, bool IsNumber = false)
{
    public static Column Required(string name, string means) => new(name, means, IsRequired: true);

    public static Column RequiredNumber(string name, string means) => new(name, means, IsRequired: true, IsNumber: true);

    public static Column Optional(string name, string means) => new(name, means);

    public static Column Number(string name, string means) => new(name, means, IsNumber: true);
}
