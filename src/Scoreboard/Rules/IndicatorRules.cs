using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Rules;

/// <summary>The rules for <c>data/indicators.csv</c>, and between it and <c>data/indicator_values.csv</c>.</summary>
internal static class IndicatorRules
{
    public static void Check(DataTables data, ICollection<Problem> problems)
    {
        foreach (var (indicator, row) in data.Indicators.Lines)
        {
            CheckIndicator(data, indicator, row, problems);
        }

        foreach (var (value, row) in data.IndicatorValues.Lines)
        {
            if (data.Indicators.ById.GetValueOrDefault(value.IndicatorId) is { BaselineOn: { } baseline } indicator)
            {
                CheckAgainstBaseline(data, value, indicator, baseline, row, problems);
            }
        }
    }

    private static void CheckIndicator(DataTables data, Indicator indicator, Row row, ICollection<Problem> problems)
    {
        problems.CheckOrder(row, "baseline_on", indicator.BaselineOn, "target_on", indicator.TargetOn);
        if (indicator is { TargetOn: not null, TargetValue: null })
        {
            problems.Add(row, "target_value", ProblemCode.MissingValue,
                "target_value is empty; a date alone is no target: add its value, or empty target_on");
        }

        if (indicator.BaselineOn is null != indicator.BaselineValue is null)
        {
            var missing = indicator.BaselineOn is null ? "baseline_on" : "baseline_value";
            problems.Add(row, missing, ProblemCode.MissingValue,
                $"{missing} is empty; a baseline needs both its date and its value");
        }

        if (data.Indicators.First(i => i.Scope == indicator.Scope && i.Name == indicator.Name) is var first
            && first.Unit != indicator.Unit)
        {
            problems.Add(row, "unit", ProblemCode.ChangedUnit,
                $"unit is '{indicator.Unit}', and '{first.Unit}' on line {first.At.Line} for an indicator of the "
                    + "same name; "
                + "convert the values to one unit, or give this one a name that says what differs");
        }
    }

    private static void CheckAgainstBaseline(
        DataTables data, IndicatorValue value, Indicator indicator, PartialDate baseline, Row row,
        ICollection<Problem> problems)
    {
        if (value.ObservedOn.Last < baseline.First)
        {
            Add("observed_on", ProblemCode.BeforeBaseline,
                $"observed_on is {value.ObservedOn}, before the baseline of '{value.IndicatorId}' ({baseline}); "
                    + "correct the date, or move the baseline back",
                $"the baseline of '{value.IndicatorId}' is of {baseline}, after its value of {value.ObservedOn} ");
        }
        else if (value.ObservedOn == baseline && value.Value != indicator.BaselineValue)
        {
            Add("value", ProblemCode.DuplicateKey,
                $"value is {row["value"].Text}, and the baseline of the same date is another (line "
                    + $"{indicator.At.Line} of {data.Indicators.File}); "
                + "an indicator has one value on one date, so correct the one or the other",
                $"the baseline of '{value.IndicatorId}' is another value than that of the same date ");
        }

        void Add(string header, string code, string message, string ofIndicator) => problems.Add(
            new Problem(row[header].At, code, message)
            {
                Header = header,
                OrElse = new Problem(indicator.At, code,
                    $"{ofIndicator}(line {row.At.Line} of {data.IndicatorValues.File}); correct the one or the other "
                        + "(was one column sorted alone?)"),
            });
    }
}
