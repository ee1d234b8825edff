using Scriban.Parsing;

namespace Scoreboard.Site.Articles;

/// <summary>Where the blocks of a template open and close.</summary>
internal static class TemplateBlocks
{
    /// <summary>The parser tells of a missing end where the text ends, which helps nobody to find the block.</summary>
    /// <returns>Where the innermost block that is still open begins, and its word; null where all are closed.</returns>
    public static (int Offset, string Word)? Unclosed(string text)
    {
        var open = new Stack<(int Offset, string Word)>();
        var isStart = false;
        foreach (var token in new Lexer(text))
        {
            if (isStart && token.Type == TokenType.Identifier)
            {
                switch (token.GetText(text))
                {
                    case "if" or "for" or "case":
                        open.Push((token.Start.Offset, token.GetText(text)));
                        break;
                    case "end":
                        open.TryPop(out _);
                        break;
                }
            }

            isStart = token.Type is TokenType.CodeEnter or TokenType.NewLine or TokenType.SemiColon;
        }

        return open.TryPeek(out var last) ? last : null;
    }
}
