namespace Scoreboard.Site.Pages.Parts.Citations;

/// <summary>A citation as some program reads it.</summary>
/// <param name="Name">What programs call the format.</param>
/// <param name="FileName">What it is called when it is saved.</param>
/// <param name="Text">All of the file.</param>
public sealed record CitationFormat(string Name, string FileName, string Text);
