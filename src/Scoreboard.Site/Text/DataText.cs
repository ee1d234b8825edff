namespace Scoreboard.Site.Text;

/// <summary>A word of the tables, which a language may have its own for.</summary>
/// <param name="Key">
/// Such as <c>criteria.accredited.name</c>: the key in a file of texts without its <c>data.</c>.
/// </param>
/// <param name="English">As the table has it.</param>
public readonly record struct DataText(string Key, string English);
