namespace Scoreboard.Site.Pages.Search;

/// <summary>What somebody may look for, in the order in which it is listed.</summary>
public enum SearchKind
{
    /// <summary>Countries in scope.</summary>
    Country,

    /// <summary>Pages, articles and their parts, and words to use.</summary>
    Text,

    /// <summary>Levers, and the criteria and indicators that belong to them.</summary>
    Criterion,

    /// <summary>Policies, laws, strategies and plans.</summary>
    Document,

    /// <summary>Kinds of workers.</summary>
    Cadre,

    /// <summary>Where facts are from.</summary>
    Source,
}

/// <summary>How the kinds are said.</summary>
public static class SearchKinds
{
    /// <summary>The text that names a kind.</summary>
    public static string KeyOf(SearchKind kind) => kind switch
    {
        SearchKind.Country => "search.country",
        SearchKind.Text => "search.text",
        SearchKind.Criterion => "search.criterion",
        SearchKind.Document => "search.document",
        SearchKind.Cadre => "search.cadre",
        SearchKind.Source => "search.source",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
