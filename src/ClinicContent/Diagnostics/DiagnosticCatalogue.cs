namespace ClinicContent.Diagnostics;

/// <summary>Every sort of diagnostic with its words: the one place where they stand.</summary>
/// <remarks>
/// Codes are stable for ever. The second digit tells what they are about: 0 sources and files, 1 the form of a file, 2 one
/// item, 3 relations between items, 4 bundles, 5 Markdown, 6 what goes out.
/// </remarks>
public static class DiagnosticCatalogue
{
    // 00xx: sources and files.
    internal static readonly DiagnosticDescriptor Unreadable = Error(
        "CLN0001",
        "File cannot be read",
        "cannot read '{0}': {1}"
    );
    internal static readonly DiagnosticDescriptor MoreFaults = Error(
        "CLN0002",
        "More faults",
        "{0} more faults here are counted, but not listed"
    );
    internal static readonly DiagnosticDescriptor NotUtf8 = Error(
        "CLN0003",
        "Not UTF-8",
        "the file is not valid UTF-8 from here on"
    );
    internal static readonly DiagnosticDescriptor Utf16 = Error(
        "CLN0004",
        "UTF-16",
        "the file is UTF-16 or UTF-32; save it as UTF-8"
    );
    internal static readonly DiagnosticDescriptor TooLarge = Error(
        "CLN0005",
        "File too large",
        "the file has {0} bytes; the limit is {1}"
    );
    internal static readonly DiagnosticDescriptor LeavesFolder = Error(
        "CLN0006",
        "Link leaves the folder",
        "'{0}' is a link that leads out of the content folder"
    );
    internal static readonly DiagnosticDescriptor TooManyItems = Error(
        "CLN0007",
        "Too many items",
        "the source has more than {0} items; the rest is not read"
    );
    internal static readonly DiagnosticDescriptor UnknownFolder = Error(
        "CLN0008",
        "Unknown folder",
        "'{0}' is no folder of content; items stand in treatments, conditions, delivery-methods and posts"
    );
    internal static readonly DiagnosticDescriptor UnknownFormat = Error(
        "CLN0009",
        "Format not supported",
        "no reader for '{0}' files is at hand{1}"
    );
    internal static readonly DiagnosticDescriptor Missing = Error(
        "CLN0010",
        "Not found",
        "there is no file or folder '{0}'"
    );
    internal static readonly DiagnosticDescriptor FileName = Error(
        "CLN0011",
        "File name is no id",
        "the file name '{0}' is not an id: lower-case ASCII letters and digits in groups joined by single hyphens"
    );
    internal static readonly DiagnosticDescriptor LanguageVariant = Error(
        "CLN0012",
        "Language variants are not supported yet",
        "'{0}' names a language variant ('{1}'), which is kept for a later version"
    );
    internal static readonly DiagnosticDescriptor NotRead = Warning(
        "CLN0013",
        "File not read",
        "'{0}' was not read: {1}"
    );
    internal static readonly DiagnosticDescriptor NoContent = Warning("CLN0014", "No content", "'{0}' holds no items");

    internal static readonly DiagnosticDescriptor FolderNotRead = Warning(
        "CLN0015",
        "Folder not read",
        "'{0}' holds files that look like items, but is no folder of content and was not read; items stand in {1}"
    );

    // 01xx: the form of a file.
    internal static readonly DiagnosticDescriptor Syntax = Error("CLN0101", "Syntax", "{0}");
    internal static readonly DiagnosticDescriptor UnknownMember = Error(
        "CLN0102",
        "Unknown member",
        "{1} has no member '{0}'"
    );
    internal static readonly DiagnosticDescriptor MissingMember = Error(
        "CLN0103",
        "Missing member",
        "{1} needs the member '{0}'"
    );
    internal static readonly DiagnosticDescriptor DuplicateMember = Error(
        "CLN0104",
        "Duplicate member",
        "the member '{0}' stands twice"
    );
    internal static readonly DiagnosticDescriptor WrongToken = Error(
        "CLN0105",
        "Wrong type of value",
        "expected {0}, but found {1}"
    );
    internal static readonly DiagnosticDescriptor WrongValue = Error("CLN0106", "Wrong value", "'{0}' is not {1}");
    internal static readonly DiagnosticDescriptor UnknownWord = Error(
        "CLN0107",
        "Unknown word",
        "'{0}' is none of: {1}"
    );
    internal static readonly DiagnosticDescriptor LoneSurrogate = Error(
        "CLN0108",
        "Broken character",
        "the text holds half of a surrogate pair, which is no character"
    );
    internal static readonly DiagnosticDescriptor NumberRange = Error(
        "CLN0109",
        "Number out of range",
        "{0} is not {1}"
    );
    internal static readonly DiagnosticDescriptor TooDeep = Error(
        "CLN0110",
        "Nested too deep",
        "nested deeper than {0} levels"
    );
    internal static readonly DiagnosticDescriptor NewerVersion = Error(
        "CLN0111",
        "Newer format version",
        "the format version is {0}; this library reads versions 1 to {1}: update ClinicContent"
    );
    internal static readonly DiagnosticDescriptor TypeDisagrees = Error(
        "CLN0112",
        "Type disagrees with folder",
        "the type is '{0}', but the folder holds items of type '{1}'"
    );
    internal static readonly DiagnosticDescriptor IdDisagrees = Error(
        "CLN0113",
        "Id disagrees with file name",
        "the id is '{0}', but the file is named '{1}'"
    );
    internal static readonly DiagnosticDescriptor KindInId = Error(
        "CLN0114",
        "Reference of the wrong form",
        "'{0}' names its kind, but {1} is written here without it"
    );
    internal static readonly DiagnosticDescriptor NullCharacter = Error(
        "CLN0115",
        "Null character",
        "'{0}' holds the character U+0000, which no other form of the item can hold"
    );
    internal static readonly DiagnosticDescriptor UnseenCharacter = Warning(
        "CLN0116",
        "Unseen character",
        "'{0}' holds {1}, which nobody sees: it may hide words, or show them in another order"
    );

    // 02xx: one item.
    internal static readonly DiagnosticDescriptor Required = Error("CLN0201", "Member required", "{0} needs '{1}'{2}");
    internal static readonly DiagnosticDescriptor ExpiresTooSoon = Error(
        "CLN0202",
        "Expires before it begins",
        "the item expires on {0}, which is not after {1}, when it begins"
    );
    internal static readonly DiagnosticDescriptor CodeForm = Error(
        "CLN0203",
        "Form of a code",
        "'{0}' is not a code of {1}: {2}"
    );
    internal static readonly DiagnosticDescriptor UnknownCitation = Error(
        "CLN0204",
        "Unknown citation",
        "the item has no citation with the key '{0}'"
    );
    internal static readonly DiagnosticDescriptor DuplicateCitation = Error(
        "CLN0205",
        "Duplicate citation key",
        "two citations of the item have the key '{0}'"
    );
    internal static readonly DiagnosticDescriptor HeadingLevel = Error(
        "CLN0206",
        "Heading level",
        "a heading has level {0}; levels go from 2 to 6, 1 being the name of the item"
    );
    internal static readonly DiagnosticDescriptor DuplicateAnchor = Error(
        "CLN0207",
        "Duplicate anchor",
        "two headings of the item have the anchor '{0}'"
    );
    internal static readonly DiagnosticDescriptor DurationOrder = Error(
        "CLN0208",
        "Durations out of order",
        "the earliest, {0}, is longer than the latest, {1}"
    );
    internal static readonly DiagnosticDescriptor UnknownProduct = Error(
        "CLN0209",
        "Unknown product",
        "no substance of the treatment has a product '{0}'"
    );
    internal static readonly DiagnosticDescriptor MethodNotOffered = Error(
        "CLN0210",
        "Method not offered",
        "the indication is narrowed to '{0}', which is none of the treatment's delivery options"
    );
    internal static readonly DiagnosticDescriptor ProductNotGiven = Warning(
        "CLN0211",
        "Product not given",
        "the indication is narrowed to the product '{0}', which no delivery option gives: no question by method finds it"
    );
    internal static readonly DiagnosticDescriptor TableShape = Error(
        "CLN0212",
        "Ragged table",
        "the row has {0} of the table's {1} cells"
    );
    internal static readonly DiagnosticDescriptor EmptyText = Error("CLN0213", "Empty text", "'{0}' is empty");
    internal static readonly DiagnosticDescriptor ImageWords = Warning(
        "CLN0214",
        "Image without words",
        "the image has neither an alternative text nor the mark that it is decorative"
    );
    internal static readonly DiagnosticDescriptor NumberLimits = Error(
        "CLN0215",
        "Number out of range",
        "'{0}' is {1}; it must lie between {2} and {3}"
    );
    internal static readonly DiagnosticDescriptor ClaimWithoutSource = Warning(
        "CLN0216",
        "Claim without a source",
        "{0} names no source"
    );
    internal static readonly DiagnosticDescriptor NoReview = Warning(
        "CLN0217",
        "No review",
        "the item is published, but no review of it is recorded"
    );
    internal static readonly DiagnosticDescriptor NoIndication = Warning(
        "CLN0218",
        "No indication",
        "the treatment has no indication: nothing says what it is for"
    );
    internal static readonly DiagnosticDescriptor BrokenText = Error(
        "CLN0219",
        "Broken character",
        "'{0}' holds half of a surrogate pair, which is no character"
    );
    internal static readonly DiagnosticDescriptor Undefined = Error(
        "CLN0220",
        "Undefined value",
        "'{0}' is {1}, which is none of its defined values"
    );

    internal static readonly DiagnosticDescriptor NestedLink = Error(
        "CLN0221",
        "Link inside a link",
        "a link or mention stands inside another one: a reader could follow only one of them"
    );
    internal static readonly DiagnosticDescriptor NoColumns = Error(
        "CLN0222",
        "No columns",
        "the table has no columns"
    );
    internal static readonly DiagnosticDescriptor NearlyKnown = Warning(
        "CLN0223",
        "Nearly a known word",
        "'{0}' is none of the well-known words, but nearly one of them"
    );
    internal static readonly DiagnosticDescriptor StatusesDisagree = Warning(
        "CLN0224",
        "Statuses disagree",
        "two statuses of {0} begin together and say '{1}' and '{2}': nothing tells which holds"
    );

    internal static readonly DiagnosticDescriptor MissingImage = Error(
        "CLN0225",
        "Missing image",
        "there is no file '{0}' in the content folder"
    );
    internal static readonly DiagnosticDescriptor ImagesDiffer = Warning(
        "CLN0226",
        "Images differ",
        "two sources have different files '{0}': the one of the later source counts"
    );
    internal static readonly DiagnosticDescriptor SkippedLevel = Warning(
        "CLN0227",
        "Heading level skipped",
        "a heading of level {0} stands beneath level {1}: who moves by headings misses the level between"
    );

    // 03xx: relations between items.
    internal static readonly DiagnosticDescriptor Dangling = Error(
        "CLN0301",
        "Dangling reference",
        "there is no {0} '{1}'"
    );
    internal static readonly DiagnosticDescriptor WrongKind = Error(
        "CLN0302",
        "Reference of the wrong kind",
        "there is no {0} '{1}', but there is the {2} '{3}'"
    );
    internal static readonly DiagnosticDescriptor DuplicateId = Error(
        "CLN0303",
        "Duplicate id",
        "the {0} '{1}' stands in another place too"
    );
    internal static readonly DiagnosticDescriptor SlugCollision = Error(
        "CLN0304",
        "Slugs collide",
        "the slug '{0}' is also that of {1}"
    );
    internal static readonly DiagnosticDescriptor SelfReference = Error(
        "CLN0305",
        "Reference to itself",
        "the item refers to itself"
    );
    internal static readonly DiagnosticDescriptor BroaderCycle = Error(
        "CLN0306",
        "Cycle of broader conditions",
        "the condition is broader than itself: {0}"
    );
    internal static readonly DiagnosticDescriptor NotVisible = Error(
        "CLN0307",
        "Leads to what readers do not see",
        "readers see this item {0}, but {1} {2}"
    );
    internal static readonly DiagnosticDescriptor SymmetryDisagrees = Error(
        "CLN0308",
        "Both ends disagree",
        "the relation to '{0}' is '{1}' here, but '{2}' there"
    );
    internal static readonly DiagnosticDescriptor DuplicateIndication = Error(
        "CLN0309",
        "Duplicate indication",
        "another indication of the treatment has the same condition, methods, products, line and population: {0}"
    );
    internal static readonly DiagnosticDescriptor DuplicateReference = Warning(
        "CLN0310",
        "Duplicate reference",
        "'{0}' stands twice in this list"
    );

    // 04xx: bundles.
    internal static readonly DiagnosticDescriptor NotABundle = Error(
        "CLN0401",
        "Not a bundle",
        "the first line is not the header of a bundle: {0}"
    );
    internal static readonly DiagnosticDescriptor Truncated = Error(
        "CLN0402",
        "Truncated bundle",
        "the bundle has {0} bytes after its header, but its header says {1}"
    );
    internal static readonly DiagnosticDescriptor HashDiffers = Error(
        "CLN0403",
        "Content hash differs",
        "the content has the SHA-256 hash {0}, but the header says {1}: the bundle was changed after it was made"
    );
    internal static readonly DiagnosticDescriptor CountDiffers = Error(
        "CLN0404",
        "Count differs",
        "the bundle has {0} items of type {1}, but its header says {2}"
    );
    internal static readonly DiagnosticDescriptor DerivedDiffers = Error(
        "CLN0405",
        "Derived member differs",
        "'{0}' is not what the body says: compile the bundle again"
    );
    internal static readonly DiagnosticDescriptor BodyNotLast = Error(
        "CLN0406",
        "Body is not last",
        "members stand behind the body: an opened bundle would not see them"
    );

    // 05xx: Markdown and its front matter.
    internal static readonly DiagnosticDescriptor NoFrontMatter = Error("CLN0501", "No front matter", "{0}");
    internal static readonly DiagnosticDescriptor YamlSyntax = Error(
        "CLN0502",
        "YAML syntax",
        "the YAML is not well formed: {0}"
    );
    internal static readonly DiagnosticDescriptor YamlFeature = Error(
        "CLN0503",
        "YAML not supported",
        "front matter cannot hold {0}"
    );
    internal static readonly DiagnosticDescriptor MarkdownUnsupported = Error(
        "CLN0504",
        "Markdown not supported",
        "{0} cannot be kept: {1}"
    );
    internal static readonly DiagnosticDescriptor MarkdownTooMuch = Error(
        "CLN0505",
        "Too much for one text",
        "the text cannot be read: it has {0}"
    );

    // 06xx: what goes out.
    internal static readonly DiagnosticDescriptor CharacterReplaced = Warning(
        "CLN0601",
        "Character replaced",
        "'{0}' holds {1}, which {2} cannot hold: U+FFFD stands in its place"
    );
    internal static readonly DiagnosticDescriptor RedirectTaken = Warning(
        "CLN0602",
        "Redirect taken",
        "'{0}' leads to {1}, so that it cannot redirect here"
    );
    internal static readonly DiagnosticDescriptor NoBaseUrl = Warning(
        "CLN0611",
        "No base URL",
        "no base URL is set ('baseUrl'): links that must be whole begin with {0}"
    );

    /// <summary>All of them, ordered by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Unreadable,
        MoreFaults,
        NotUtf8,
        Utf16,
        TooLarge,
        LeavesFolder,
        TooManyItems,
        UnknownFolder,
        UnknownFormat,
        Missing,
        FileName,
        LanguageVariant,
        NotRead,
        NoContent,
        FolderNotRead,
        Syntax,
        UnknownMember,
        MissingMember,
        DuplicateMember,
        WrongToken,
        WrongValue,
        UnknownWord,
        LoneSurrogate,
        NumberRange,
        TooDeep,
        NewerVersion,
        TypeDisagrees,
        IdDisagrees,
        KindInId,
        NullCharacter,
        UnseenCharacter,
        Required,
        ExpiresTooSoon,
        CodeForm,
        UnknownCitation,
        DuplicateCitation,
        HeadingLevel,
        DuplicateAnchor,
        DurationOrder,
        UnknownProduct,
        MethodNotOffered,
        ProductNotGiven,
        TableShape,
        EmptyText,
        ImageWords,
        NumberLimits,
        ClaimWithoutSource,
        NoReview,
        NoIndication,
        BrokenText,
        Undefined,
        NestedLink,
        NoColumns,
        NearlyKnown,
        StatusesDisagree,
        MissingImage,
        ImagesDiffer,
        SkippedLevel,
        Dangling,
        WrongKind,
        DuplicateId,
        SlugCollision,
        SelfReference,
        BroaderCycle,
        NotVisible,
        SymmetryDisagrees,
        DuplicateIndication,
        DuplicateReference,
        NotABundle,
        Truncated,
        HashDiffers,
        CountDiffers,
        DerivedDiffers,
        BodyNotLast,
        NoFrontMatter,
        YamlSyntax,
        YamlFeature,
        MarkdownUnsupported,
        MarkdownTooMuch,
        CharacterReplaced,
        RedirectTaken,
        NoBaseUrl,
    ];

    private static DiagnosticDescriptor Error(string code, string title, string format) =>
        new(code, DiagnosticSeverity.Error, title, format);

    private static DiagnosticDescriptor Warning(string code, string title, string format) =>
        new(code, DiagnosticSeverity.Warning, title, format);
}
