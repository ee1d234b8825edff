namespace Scoreboard.Problems;

/// <summary>
/// The codes of problems, as printed and searched for. Each is explained with its cure in data/README.md and has a
/// folder of its own in the tests.
/// </summary>
public static class ProblemCode
{
    // A file as a whole, and its form.
    public const string MissingFile = "missing-file";
    public const string NearNamesake = "near-namesake";
    public const string EmptyFile = "empty-file";
    public const string NotUtf8 = "not-utf-8";
    public const string ConflictMarker = "conflict-marker";
    public const string WrongSeparator = "wrong-separator";
    public const string DuplicateHeader = "duplicate-header";
    public const string UnknownHeader = "unknown-header";
    public const string MissingHeader = "missing-header";
    public const string RaggedRow = "ragged-row";
    public const string UnbalancedQuote = "unbalanced-quote";
    public const string LongCell = "long-cell";
    public const string FormulaCell = "formula-cell";
    public const string StraySpace = "stray-space";
    public const string ControlCharacter = "control-character";
    public const string DamagedText = "damaged-text";
    public const string SpreadsheetError = "spreadsheet-error";

    // One cell.
    public const string MissingValue = "missing-value";
    public const string UnknownValue = "unknown-value";
    public const string NotANumber = "not-a-number";
    public const string GroupedNumber = "grouped-number";
    public const string NotADate = "not-a-date";
    public const string BadId = "bad-id";
    public const string BadCode = "bad-code";
    public const string BadLink = "bad-link";
    public const string BadList = "bad-list";
    public const string OutOfRange = "out-of-range";
    public const string OtherCurrency = "other-currency";

    // Between rows and tables.
    public const string DuplicateKey = "duplicate-key";
    public const string TakenAddress = "taken-address";
    public const string UnsortedRow = "unsorted-row";
    public const string UnknownCountry = "unknown-country";
    public const string UnknownLever = "unknown-lever";
    public const string UnknownPillar = "unknown-pillar";
    public const string UnknownCriterion = "unknown-criterion";
    public const string UnknownSource = "unknown-source";
    public const string UnknownPolicy = "unknown-policy";
    public const string UnknownCadre = "unknown-cadre";
    public const string UnknownIndicator = "unknown-indicator";
    public const string WrongCountry = "wrong-country";
    public const string WrongPrefix = "wrong-prefix";
    public const string TwoSpellings = "two-spellings";
    public const string EndBeforeStart = "end-before-start";
    public const string EarlySuccessor = "early-successor";
    public const string TwoSuccessors = "two-successors";
    public const string SuccessionLoop = "succession-loop";
    public const string MissingSource = "missing-source";
    public const string ComputedCriterion = "computed-criterion";
    public const string WrongBasis = "wrong-basis";
    public const string NoRequiredCriterion = "no-required-criterion";
    public const string EmptyLever = "empty-lever";
    public const string BeforeBaseline = "before-baseline";
    public const string ChangedUnit = "changed-unit";
    public const string UnknownFunding = "unknown-funding";
    public const string PartOfLoop = "part-of-loop";
    public const string LargerThanWhole = "larger-than-whole";
    public const string UnknownPartner = "unknown-partner";
    public const string UnknownExpectation = "unknown-expectation";
    public const string WrongState = "wrong-state";
    public const string BadQuarter = "bad-quarter";
    public const string NewerRelease = "newer-release";
    public const string EditedRelease = "edited-release";

    // scoreboard.json.
    public const string BadJson = "bad-json";
    public const string MissingSetting = "missing-setting";
    public const string UnknownSetting = "unknown-setting";
    public const string BadSetting = "bad-setting";

    // Warnings: the site can be built, and says so.
    public const string MissingColumn = "missing-column";
    public const string StaleFact = "stale-fact";
    public const string EndedInForce = "ended-in-force";
    public const string NewsOnly = "news-only";
    public const string NotAssessed = "not-assessed";
    public const string UndatedTarget = "undated-target";
    public const string LostId = "lost-id";
    public const string LostStatus = "lost-status";
    public const string OutOfScope = "out-of-scope";
    public const string FutureDate = "future-date";
    public const string ExpiredEarly = "expired-early";
    public const string NoSuccessor = "no-successor";
    public const string OutweighedFact = "outweighed-fact";
    public const string IdInNote = "id-in-note";
}
