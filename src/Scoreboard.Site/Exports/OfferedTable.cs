using Scoreboard.Csv;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports;

/// <summary>A table as it is offered.</summary>
/// <param name="Shape">What it may hold.</param>
/// <param name="Columns">Those that its file has, in the order of the file: optional ones may be missing.</param>
public sealed record OfferedTable(TableShape Shape, IReadOnlyList<Column> Columns)
{
    public string FileName => Shape.FileName;

    /// <summary>Without its ending.</summary>
    public string Name => Path.GetFileNameWithoutExtension(FileName);

    /// <param name="files">Of the data folder, free of errors.</param>
    public static IReadOnlyList<OfferedTable> All(IReadOnlyList<SiteFile> files) =>
    [
        .. from shape in DataTables.Shapes
           from file in files
           where file.Path == Routes.DataFile(shape.FileName)
           select Of(shape, file),
    ];

    private static OfferedTable Of(TableShape shape, SiteFile file)
    {
        var columns = shape.Columns.ToDictionary(c => c.Name, StringComparer.Ordinal);
        // The rows were read and checked long before: of the file only its first line is read again.
        var firstLine = file.Content[..(file.Content.AsSpan().IndexOf((byte)'\n') + 1)];
        return new OfferedTable(
            shape, [.. CsvText.Read(file.Path, firstLine, []).Headers.Select(h => columns[h])]);
    }
}
