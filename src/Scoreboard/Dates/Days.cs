namespace Scoreboard.Dates;

/// <summary>Which of two days comes first.</summary>
public static class Days
{
    public static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
