using System.CommandLine;
using Scoreboard.Csv;
using Scoreboard.Site.Adding;

namespace Scoreboard.Site.Commands;

/// <summary>How <c>add</c> is asked for: a command for each table, an option for each question.</summary>
internal static class AddGrammar
{
    /// <summary><c>--accessed-on</c> for <c>accessed_on</c>.</summary>
    public static string NameOf(Column column) => $"--{column.Name.Replace('_', '-')}";

    public static Command Of()
    {
        Command add = new("add", "Add a row to a table; asks for what no option says.");
        foreach (var table in AddableTable.All)
        {
            add.Add(Of(table));
        }

        return add;
    }

    private static Command Of(AddableTable table)
    {
        Command command = new(table.Name, table.Shape.About);
        var options = table.Questions.ToDictionary(
            column => column.Name,
            column => new Option<string?>(NameOf(column)) { Description = column.Means, HelpName = "TEXT" });
        foreach (var option in options.Values)
        {
            command.Add(option);
        }

        command.SetAction(parsed => AddCommand.Run(
            SiteArguments.Read(parsed), SiteArguments.Today, table,
            options.Where(o => parsed.GetResult(o.Value) is not null)
                .ToDictionary(o => o.Key, o => parsed.GetValue(o.Value) ?? ""),
            Console.IsInputRedirected ? null : Console.In, Console.Out, Console.Error));
        return command;
    }
}
