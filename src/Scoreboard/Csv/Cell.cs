using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <summary>One cell of a curated CSV: its text, and where a person would look for it.</summary>
/// <param name="Text">As written, quotes removed; empty when nothing is written.</param>
/// <param name="Header">The column's name in the header row.</param>
/// <param name="At">Where the cell starts, its opening quote included.</param>
public readonly record struct Cell(string Text, string Header, Location At);
