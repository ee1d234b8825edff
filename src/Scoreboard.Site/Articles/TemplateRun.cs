using System.Runtime.CompilerServices;
using Scoreboard.Problems;
using Scoreboard.Site.Problems;
using Scoreboard.Site.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scoreboard.Site.Articles;

/// <summary>
/// One filling of a template. It knows the values handed in and one function of ours: nothing of Scriban's own (dates
/// and clock, regular expressions, evaluation), no file, and no .NET object.
/// </summary>
internal sealed class TemplateRun : TemplateContext
{
    /// <summary>Rounds of a loop and all within it: more than any page needs, and over in a moment.</summary>
    private const int MaximumRounds = 20_000;

    /// <summary>
    /// Stands for a name that is not there, once that is reported, so that the next mistake is found too.
    /// </summary>
    private static readonly ScriptArray Nothing = [];

    /// <summary>Made once a language: to make them is to read their signature, longer than most texts take.</summary>
    private static readonly ConditionalWeakTable<Words, ScriptObject> FunctionsOf = [];

    private readonly Words _words;
    private readonly TemplateOutput _output;
    private readonly Action<int, string, string> _report;
    private readonly HashSet<int> _reported = [];
    private int _asked;

    /// <param name="words">Of the text's language.</param>
    /// <param name="output">Takes what is written.</param>
    /// <param name="report">Takes a mistake: its offset in the template, its code and a message.</param>
    public TemplateRun(Words words, TemplateOutput output, Action<int, string, string> report)
        : base(FunctionsOf.GetValue(words, Functions))
    {
        (_words, _output, _report) = (words, output, report);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        AutoIndent = false;
        RecursiveLimit = 20;
        LoopLimit = MaximumRounds;
        TryGetVariable = NoVariable;
        TryGetMember = NoMember;
        PushOutput(output);
    }

    /// <summary>At one place only the first mistake is told: others follow from it.</summary>
    public void Report(int offset, string code, string message)
    {
        if (_reported.Add(offset))
        {
            _report(offset, code, message);
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var text = textAsObject switch
        {
            string words => words,
            int number => _words.Formats.Number(number),
            _ => "",
        };
        if (text.Length > 0)
        {
            _output.WriteValue(StandIns.Hide(text), _asked);
        }
        else if (textAsObject is null or string)
        {
            ReportHole();
        }
        else if (!ReferenceEquals(textAsObject, Nothing))
        {
            Report(_asked, SiteProblemCode.MissingValue,
                "this is not a word or a number that could be written; name one of its fields, or go through it "
                    + "with 'for'");
        }

        return this;
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is not ScriptExpressionStatement statement)
        {
            return base.Evaluate(scriptNode, aliasReturnedFunction);
        }

        _asked = (statement.Expression ?? scriptNode).Span.Start.Offset;
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (value is null)
        {
            ReportHole();
        }

        return value;
    }

    /// <summary>What is not known, and a list with nothing in it, count as no.</summary>
    public override bool ToBool(SourceSpan span, object? value) =>
        value is not ScriptArray { Count: 0 } && base.ToBool(span, value);

    private void ReportHole() => Report(_asked, SiteProblemCode.MissingValue,
        "there is no such value here, which leaves a hole in the text; put it between {{ if ... }} and {{ end }}, "
            + "and say what holds without it");

    private static ScriptObject Functions(Words words)
    {
        var functions = new ScriptObject();
        functions.Import(
            "list", (ScriptArray items) => words.Formats.List([.. items.Select(i => i?.ToString() ?? "")]));
        return functions;
    }

    private bool NoVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object value)
    {
        value = Nothing;
        Report(span.Start.Offset, SiteProblemCode.UnknownPlaceholder,
            Unknown(variable.Name, ((ScriptObject)CurrentGlobal!).Keys));
        return true;
    }

    private bool NoMember(TemplateContext context, SourceSpan span, object target, string member, out object value)
    {
        value = Nothing;
        if (!ReferenceEquals(target, Nothing))
        {
            Report(span.Start.Offset, SiteProblemCode.UnknownPlaceholder, target is ScriptObject known
                ? Unknown(member, known.Keys)
                : $"'{member}' is asked of something that has no such part; go through a list with 'for', or ask it "
                    + "for its 'size'");
        }

        return true;
    }

    private static string Unknown(string name, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        return $"nothing is named '{name}' here; known are {string.Join(", ", names)}"
            + Nearest.DidYouMean(name, names);
    }
}
