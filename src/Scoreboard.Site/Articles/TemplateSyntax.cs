using Scriban.Syntax;

namespace Scoreboard.Site.Articles;

/// <summary>
/// What a template may be made of. All else is refused before anything runs: with no variables of its own, no function,
/// no inclusion and no arithmetic, a text can neither grow without bound nor reach for anything it is not handed.
/// </summary>
internal static class TemplateSyntax
{
    /// <summary>What is not allowed: its offset, and its name as a message says it.</summary>
    public static IEnumerable<(int Offset, string What)> Refused(ScriptNode node)
    {
        if (!IsAllowed(node))
        {
            return [(node.Span.Start.Offset, $"'{NameOf(node)}'")];
        }

        return Enumerable.Range(0, node.ChildrenCount).Select(node.GetChildren).OfType<ScriptNode>()
            .SelectMany(Refused);
    }

    private static bool IsAllowed(ScriptNode node) => node switch
    {
        ScriptBinaryExpression binary => IsComparison(binary.Operator),
        ScriptUnaryExpression unary => unary.Operator == ScriptUnaryOperator.Not,
        ScriptVariable or ScriptMemberExpression or ScriptLiteral or ScriptPipeCall
            or ScriptFunctionCall or ScriptNestedExpression => true,
        ScriptForStatement or ScriptIfStatement or ScriptElseStatement or ScriptConditionStatement
            or ScriptCaseStatement or ScriptWhenStatement or ScriptEndStatement => node is not ScriptTableRowStatement,
        ScriptPage or ScriptBlockStatement or ScriptRawStatement or ScriptEscapeStatement or ScriptExpressionStatement
            or ScriptNopStatement => true,
        ScriptList or ScriptVerbatim => true,
        _ => false,
    };

    private static bool IsComparison(ScriptBinaryOperator what) => what is
        ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual
        or ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
        or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual
        or ScriptBinaryOperator.And or ScriptBinaryOperator.Or;

    private static string NameOf(ScriptNode node) => node switch
    {
        ScriptBinaryExpression binary => binary.Operator.ToText(),
        ScriptUnaryExpression unary => unary.OperatorToken?.Value ?? unary.ToString(),
        ScriptAssignExpression => "=",
        _ => node.ToString().Split(' ', '\n', '(')[0],
    };
}
