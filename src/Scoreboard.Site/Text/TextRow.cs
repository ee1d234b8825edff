using Scoreboard.Problems;


namespace Scoreboard.Site.Text;

/// <summary>One row of <c>input/text/en.csv</c> or of another language's file.</summary>
/// <param name="Key">Such as <c>country.title</c>.</param>
/// <param name="Text">What visitors read; may name <c>{placeholders}</c> and hold <c>**bold**</c>, <c>*emphasis*</c> and links.</param>
/// <param name="KeyAt">The cell of the key.</param>
/// <param name="TextAt">The cell of the text.</param>
public sealed record TextRow(string Key, string Text, Location KeyAt, Location TextAt);
