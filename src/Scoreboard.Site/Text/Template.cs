using System.Text;

namespace Scoreboard.Site.Text;

/// <summary>A text with named <c>{placeholders}</c>, taken apart once and filled many times.</summary>
public sealed class Template
{
    private readonly IReadOnlyList<(string Literal, string? Name)> _parts;

    private Template(string text, IReadOnlyList<(string Literal, string? Name)> parts)
    {
        Text = text;
        _parts = parts;
        Names = [.. parts.Select(part => part.Name).OfType<string>().Distinct()];
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The placeholders in the order in which they first occur.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <param name="text">Any text.</param>
    /// <param name="fault">What is wrong with its braces; empty when nothing is.</param>
    /// <returns>A template even then: one that is all literal text.</returns>
    public static Template Read(string text, out string fault)
    {
        var parts = new List<(string, string?)>();
        fault = "";
        for (var rest = text; rest.Length > 0;)
        {
            var open = rest.IndexOfAny(['{', '}']);
            if (open < 0)
            {
                parts.Add((rest, null));
                break;
            }

            var close = rest.IndexOf('}', open);
            fault = FaultIn(rest, open, close);
            if (fault.Length > 0)
            {
                return new Template(text, [(text, null)]);
            }

            parts.Add((rest[..open], rest[(open + 1)..close]));
            rest = rest[(close + 1)..];
        }

        return new Template(text, parts);
    }

    /// <summary>The same with other words between the placeholders.</summary>
    internal Template Replaced(string from, string to) =>
        Of([.. _parts.Select(part => (part.Literal.Replace(from, to, StringComparison.Ordinal), part.Name))]);

    internal static Template Of(IReadOnlyList<(string Literal, string? Name)> parts) =>
        new(string.Concat(parts.Select(part => part.Name is null ? part.Literal : $"{part.Literal}{{{part.Name}}}")),
            parts);

    /// <summary>The same with everything around the placeholders made safe for HTML.</summary>
    internal Template Encoded() => Of([.. _parts.Select(part => (Html.Encode(part.Literal), part.Name))]);

    /// <summary>Fills the placeholders; one without a value stays visible as it is written.</summary>
    public string Fill(params ReadOnlySpan<(string Name, string Text)> values)
    {
        if (Names.Count == 0)
        {
            return Text;
        }

        var filled = new StringBuilder(Text.Length + 32);
        foreach (var (literal, name) in _parts)
        {
            filled.Append(literal);
            if (name is not null)
            {
                filled.Append(ValueOf(name, values) ?? $"{{{name}}}");
            }
        }

        return filled.ToString();
    }

    /// <returns>Null when no value has that name.</returns>
    internal static string? ValueOf(string name, ReadOnlySpan<(string Name, string Text)> values)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
            {
                return value.Text;
            }
        }

        return null;
    }

    /// <summary>The words between the placeholders, each of which leaves the same in its place.</summary>
    internal string WithoutPlaceholders(string instead) =>
        string.Concat(_parts.Select(part => part.Name is null ? part.Literal : part.Literal + instead));

    private static string FaultIn(string text, int open, int close) =>
        text[open] == '}' ? $"a '}}' closes nothing after '{Before(text, open)}'; take it out, or open it with '{{'"
        : close < 0 ? $"the '{{' after '{Before(text, open)}' is not closed; add '}}' behind the placeholder's name"
        : text[(open + 1)..close] is var name && IsName(name) ? ""
        : $"'{{{name}}}' is no placeholder; keep the name as it is in English: lower-case letters, digits and '_'";

    private static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    private static string Before(string text, int at) => text[Math.Max(0, at - 20)..at];
}
