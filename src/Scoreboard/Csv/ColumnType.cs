namespace Scoreboard.Csv;

/// <summary>How the cells of a column are written.</summary>
public enum ColumnType
{
    /// <summary>Plain words.</summary>
    Text,

    /// <summary>What names a row, in this table or another.</summary>
    Id,

    /// <summary>Names of rows, separated by semicolons.</summary>
    List,

    /// <summary>A year, a month or a day, as precisely as it is known.</summary>
    PartialDate,

    /// <summary>A date known to the day.</summary>
    Day,

    /// <summary>A number, with a point for decimals.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>One of the words that the column knows.</summary>
    Choice,

    /// <summary>An address on the web.</summary>
    Link,
}
