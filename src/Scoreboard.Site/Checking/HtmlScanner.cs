using System.Buffers;

namespace Scoreboard.Site.Checking;

/// <summary>
/// Walks over the start tags and attributes of HTML that we wrote ourselves, without building anything. Text,
/// comments, and the content of scripts and style sheets are stepped over.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<byte> html)
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create("=> /\n\t\r"u8);
    private static readonly SearchValues<byte> BareValueEnds = SearchValues.Create("> \n\t\r"u8);

    private readonly ReadOnlySpan<byte> _html = html;
    private int _at;

    /// <summary>The tag that was found last, such as <c>a</c>; in lower case, as we write it.</summary>
    public ReadOnlySpan<byte> Tag { get; private set; }

    /// <summary>Where that tag starts.</summary>
    public int TagAt { get; private set; }

    /// <summary>The attribute that was found last.</summary>
    public ReadOnlySpan<byte> Attribute { get; private set; }

    /// <summary>Where that attribute starts.</summary>
    public int AttributeAt { get; private set; }

    /// <summary>Its value, still encoded; empty when it has none.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Moves to the next start tag; all attributes of the one before must have been read.</summary>
    public bool NextTag()
    {
        if (Tag.SequenceEqual("script"u8) || Tag.SequenceEqual("style"u8))
        {
            SkipTo(Tag.SequenceEqual("script"u8) ? "</script"u8 : "</style"u8);
        }

        while (_html[_at..].IndexOf((byte)'<') is var offset and >= 0)
        {
            TagAt = _at + offset;
            _at = TagAt + 1;
            if (_html[_at..].StartsWith("!--"u8))
            {
                SkipTo("-->"u8);
            }
            else if (_at < _html.Length && char.IsAsciiLetter((char)_html[_at]))
            {
                Tag = ReadName();
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to the next attribute of the tag.</summary>
    /// <returns>False at the end of the tag.</returns>
    public bool NextAttribute()
    {
        while (_at < _html.Length && (IsSpace(_html[_at]) || _html[_at] == '/'))
        {
            _at++;
        }

        if (_at >= _html.Length || _html[_at] == '>')
        {
            return false;
        }

        AttributeAt = _at;
        Attribute = ReadName();
        if (Attribute.IsEmpty)
        {
            _at++;
        }

        Value = _at < _html.Length && _html[_at] == '=' ? ReadValue() : [];
        return true;
    }

    private ReadOnlySpan<byte> ReadName()
    {
        var length = _html[_at..].IndexOfAny(NameEnds);
        var name = length < 0 ? _html[_at..] : _html.Slice(_at, length);
        _at += name.Length;
        return name;
    }

    private ReadOnlySpan<byte> ReadValue()
    {
        _at++;
        if (_at >= _html.Length || _html[_at] is not ((byte)'"' or (byte)'\''))
        {
            var length = _html[_at..].IndexOfAny(BareValueEnds);
            var bare = length < 0 ? _html[_at..] : _html.Slice(_at, length);
            _at += bare.Length;
            return bare;
        }

        var end = _html[(_at + 1)..].IndexOf(_html[_at]);
        var value = end < 0 ? _html[(_at + 1)..] : _html.Slice(_at + 1, end);
        _at = Math.Min(_html.Length, _at + value.Length + 2);
        return value;
    }

    private void SkipTo(ReadOnlySpan<byte> end)
    {
        var offset = _html[_at..].IndexOf(end);
        _at = offset < 0 ? _html.Length : _at + offset;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r';
}
