using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Articles;

/// <summary>
/// Writes a table in a frame that scrolls sideways on narrow screens and can be reached with the keyboard. Columns
/// are aligned by class: the content security policy refuses the style attributes that Markdig would write.
/// </summary>
internal sealed class MarkdownTables : HtmlObjectRenderer<Table>
{
    private const string LabelKey = "label";

    /// <param name="table">To be written later.</param>
    /// <param name="label">What a screen reader calls the frame: the words of the heading above.</param>
    public static void Label(Table table, string label) => table.SetData(LabelKey, label);

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table-frame\" tabindex=\"0\" role=\"region\" aria-label=\"");
        renderer.Write(Html.Encode(table.GetData(LabelKey) as string ?? ""));
        renderer.WriteLine("\">").WriteLine("<table>");
        WriteRows(renderer, table, "thead", table.OfType<TableRow>().Where(row => row.IsHeader));
        WriteRows(renderer, table, "tbody", table.OfType<TableRow>().Where(row => !row.IsHeader));
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, string part, IEnumerable<TableRow> rows)
    {
        renderer.WriteLine($"<{part}>");
        foreach (var row in rows)
        {
            WriteRow(renderer, table, row);
        }

        renderer.WriteLine($"</{part}>");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var name = row.IsHeader ? "th" : "td";
            renderer.Write($"<{name}{(row.IsHeader ? " scope=\"col\"" : "")}{ClassOf(table, i)}>");
            WriteCell(renderer, (TableCell)row[i]);
            renderer.Write($"</{name}>");
        }

        renderer.WriteLine("</tr>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell)
    {
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = true;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
    }

    private static string ClassOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Right => " class=\"number\"",
            TableColumnAlign.Center => " class=\"centred\"",
            _ => "",
        };
}
