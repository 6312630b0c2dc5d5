using System.Text.Json;
using ClinicContent.Model;
using ClinicContent.Shapes;

namespace ClinicContent.Json.Schema;

/// <summary>Takes down the shapes of a kind of item as a JSON Schema. Each answer adds keywords to the object that is open. Used once.</summary>
internal sealed class SchemaWriter : ShapeDescriber
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";
    private const string NoNull = @"^[^\u0000]*$";

    // In YAML a text without quotes may look like a number or a flag.
    private static readonly string[] PlainTypes = ["string", "number", "boolean", "array"];

    private readonly ContentSchemaOptions options;
    private readonly Func<Type, string?, string?> describe;
    private readonly Keywords keywords = new();
    private readonly Definitions definitions;
    private readonly TextKeywords texts;
    private bool isOwnId;
    private bool isElement;

    /// <summary>Makes a writer.</summary>
    /// <param name="options">Which files the schema is for.</param>
    /// <param name="describe">Says what a type, or a member or word of it, is.</param>
    internal SchemaWriter(ContentSchemaOptions options, Func<Type, string?, string?> describe)
    {
        this.options = options;
        this.describe = describe;
        definitions = new(keywords);
        texts = new(keywords, IsFrontMatter, describe);
    }

    private bool IsFrontMatter => options.Format.IsFrontMatter;

    /// <summary>The schema of the items of a kind.</summary>
    internal byte[] Write(ContentKind kind) =>
        keywords.Whole(() =>
        {
            keywords.Text("$schema", Dialect);
            keywords.Text("$id", ContentSchemaWriter.FileName(kind, options));
            keywords.Text("title", Model.Words.ToLabel(KindNames.Of(kind)));
            WriteItem(kind, ItemCodec.ShapeOf(kind));
            definitions.Write();
        });

    internal override void Text(TextForm form) => Refer(form.Type, () => texts.Write(form));

    internal override void Words(Type type, IReadOnlyList<string> words) =>
        Refer(type, () => texts.WriteWords(type, words));

    internal override void Id(ContentKind kind, TextForm form)
    {
        if (isOwnId)
        {
            texts.WritePattern(form);
            return;
        }

        var known = options.Items.Where(item => item.Kind == kind).Select(item => item.Id);
        Refer(form.Type, () => texts.WriteReference(form, known));
    }

    internal override void Reference(TextForm form) =>
        Refer(form.Type, () => texts.WriteReference(form, options.Items.Select(item => item.ToString())));

    internal override void WholeNumber()
    {
        keywords.Text("type", "integer");
        keywords.Number("minimum", int.MinValue);
        keywords.Number("maximum", int.MaxValue);
    }

    internal override void Number() => keywords.Text("type", "number");

    internal override void Flag() => keywords.Text("type", "boolean");

    internal override void Record(IShape shape) => Refer(shape.Type, () => WriteRecord(shape, word: null));

    internal override void Union(Type type, IReadOnlyList<(string Word, IShape Shape)> cases) =>
        Refer(type, () => WriteUnion(type, cases));

    internal override void Inlines(Codec run, Codec element) =>
        Refer(typeof(InlinesCodec), () => WriteInlines(run, element));

    internal override void RichText(Codec block)
    {
        keywords.TextOrTexts("type", IsFrontMatter ? PlainTypes : ["array"]);
        WriteElements(block);
    }

    internal override void AnyObject() => keywords.Text("type", "object");

    private void WriteItem(ContentKind kind, IShape shape)
    {
        Describe(shape.Type);
        keywords.Text("type", "object");
        keywords.Object(
            "properties",
            () =>
            {
                WriteProperty("formatVersion", typeof(ItemCodec), "formatVersion", WriteVersions);
                WriteProperty("type", typeof(ContentItem), "type", () => keywords.Text("const", KindNames.Of(kind)));
                foreach (var member in shape.Members)
                {
                    WriteMember(shape, member, member.Name);
                    if (options.Format.SynonymOf(kind, member.Name) is { } other)
                    {
                        WriteMember(shape, member, other);
                    }
                }
            }
        );
        var required = RequiredOf(shape).Where(name => options.Format.SynonymOf(kind, name) is null);
        Required([.. options.Format.NeedsVersion ? required.Prepend("formatVersion") : required]);
        keywords.Flag("additionalProperties", false);
        foreach (var name in RequiredOf(shape))
        {
            if (options.Format.SynonymOf(kind, name) is { } other)
            {
                WriteSynonym(name, other);
            }
        }
    }

    private void WriteVersions()
    {
        keywords.Numbers("enum", Enumerable.Range(1, ItemCodec.FormatVersion));
        if (!options.Format.NeedsVersion)
        {
            keywords.Flag("doNotSuggest", true);
        }
    }

    // Either name must stand, and not both.
    private void WriteSynonym(string name, string other)
    {
        keywords.Object("if", () => Required([other]));
        keywords.Object("then", () => keywords.Object("properties", () => keywords.Flag(name, false)));
        keywords.Object("else", () => Required([name]));
    }

    private void WriteRecord(IShape shape, string? word)
    {
        if (word is not null)
        {
            Describe(shape.Type);
        }

        keywords.Text("type", "object");
        keywords.Object(
            "properties",
            () =>
            {
                if (word is not null)
                {
                    WriteProperty("type", shape.Type, null, () => keywords.Text("const", word));
                }

                foreach (var member in shape.Members)
                {
                    WriteMember(shape, member, member.Name);
                }
            }
        );
        var required = RequiredOf(shape);
        Required([.. word is null ? required : required.Prepend("type")]);
        keywords.Flag("additionalProperties", false);
    }

    private void WriteMember(IShape shape, ShapeMember member, string name)
    {
        if (member.Form != ShapeMemberForm.Body || !IsFrontMatter)
        {
            WriteProperty(name, shape.Type, member.Name, () => WriteValue(member));
        }
    }

    private void WriteValue(ShapeMember member)
    {
        switch (member.Form)
        {
            case ShapeMemberForm.List:
                keywords.Text("type", "array");
                WriteElements(member.Codec);
                break;
            case ShapeMemberForm.Blocks:
                RichText(member.Codec);
                break;
            default:
                isOwnId = member.Form == ShapeMemberForm.OwnId;
                member.Codec.Describe(this);
                isOwnId = false;
                break;
        }
    }

    private void WriteElements(Codec codec) =>
        keywords.Object(
            "items",
            () =>
            {
                isElement = true;
                codec.Describe(this);
            }
        );

    // The word says which case it is, and only the faults of that case are told.
    private void WriteUnion(Type type, IReadOnlyList<(string Word, IShape Shape)> cases)
    {
        keywords.Text("type", "object");
        keywords.Object(
            "properties",
            () => WriteProperty("type", type, "type", () => keywords.Texts("enum", cases.Select(one => one.Word)))
        );
        Required(["type"]);
        keywords.Objects(
            "allOf",
            cases.Select<(string, IShape), Action>(one => () => WriteCase(type, one.Item1, one.Item2))
        );
    }

    private void WriteCase(Type type, string word, IShape shape)
    {
        keywords.Object(
            "if",
            () =>
            {
                keywords.Object("properties", () => keywords.Object("type", () => keywords.Text("const", word)));
                Required(["type"]);
            }
        );
        keywords.Object("then", () => definitions.Refer(NameOf(type) + "." + word, () => WriteRecord(shape, word)));
    }

    private void WriteInlines(Codec run, Codec element)
    {
        keywords.TextOrTexts("type", IsFrontMatter ? PlainTypes : ["string", "array"]);

        // The text of an element must not be empty; one text alone may be.
        keywords.Text("pattern", NoNull);
        keywords.Object(
            "items",
            () =>
            {
                keywords.Object("if", () => keywords.Text("type", "object"));
                keywords.Object("then", () => element.Describe(this));
                keywords.Object("else", () => run.Describe(this));
            }
        );
    }

    private void WriteProperty(string name, Type type, string? described, Action write) =>
        keywords.Object(
            name,
            () =>
            {
                Describe(type, described);
                write();
            }
        );

    private void Describe(Type type, string? member = null)
    {
        if (describe(type, member) is { } text)
        {
            keywords.Text("description", text);
        }
    }

    private void Required(IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            keywords.Texts("required", names);
        }
    }

    // The name of the file can say the id.
    private static IEnumerable<string> RequiredOf(IShape shape) =>
        shape
            .Members.Where(member => member is { IsRequired: true, Form: not ShapeMemberForm.OwnId })
            .Select(member => member.Name);

    // A member says itself what it is, and editors take the innermost description: a definition has none. Some editors let what
    // is referred to replace what stands beside the reference, so that it stands apart.
    private void Refer(Type type, Action write)
    {
        // Of a mere text there is nothing to say that the list does not.
        if (isElement && type != typeof(TextCodec))
        {
            Describe(type);
        }

        isElement = false;
        keywords.Objects("allOf", [() => definitions.Refer(NameOf(type), write)]);
    }

    private static string NameOf(Type type) =>
        JsonNamingPolicy.CamelCase.ConvertName(type.Name.Replace("Codec", "", StringComparison.Ordinal));
}
