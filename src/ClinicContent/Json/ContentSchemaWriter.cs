using System.Text;
using Ardalis.GuardClauses;
using ClinicContent.Json.Schema;
using ClinicContent.Model;

namespace ClinicContent.Json;

/// <summary>Writes the JSON Schema (2020-12) of the files of a kind of item, by which an editor completes, explains and checks while somebody types.</summary>
/// <remarks>
/// It comes from the description that reads and writes the files, and says what that refuses, as far as a schema can: members, types, words,
/// forms. What holds between members or items only loading can tell. The same options give the same bytes everywhere and always.
/// Besides the standard's keywords there are <c>patternErrorMessage</c>, <c>enumDescriptions</c> and <c>doNotSuggest</c>, which
/// Visual Studio Code knows and others pass over. Safe between threads.
/// </remarks>
/// <example><code>File.WriteAllText("condition.schema.json", ContentSchemaWriter.Write(ContentKind.Condition));</code></example>
public static class ContentSchemaWriter
{
    /// <summary>The schema of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="options">Which files it is for; <see cref="ContentSchemaOptions.Default"/> where they are left out.</param>
    /// <returns>The schema, with a line feed at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="InvalidOperationException">A reference among the items is the default of its type.</exception>
    public static string Write(ContentKind kind, ContentSchemaOptions? options = null) =>
        Encoding.UTF8.GetString(WriteToUtf8Bytes(kind, options));

    /// <summary>The schema of a kind, in UTF-8.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="options">Which files it is for; <see cref="ContentSchemaOptions.Default"/> where they are left out.</param>
    /// <returns>The bytes, with a line feed at the end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    /// <exception cref="InvalidOperationException">A reference among the items is the default of its type.</exception>
    public static byte[] WriteToUtf8Bytes(ContentKind kind, ContentSchemaOptions? options = null) =>
        new SchemaWriter(options ?? ContentSchemaOptions.Default, Descriptions.Of).Write(
            Guard.Against.EnumOutOfRange(kind)
        );

    /// <summary>The name of the file that holds a schema, which is also its <c>$id</c>: <c>condition.schema.json</c>, <c>condition.front-matter.schema.json</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="options">Which files the schema is for; <see cref="ContentSchemaOptions.Default"/> where they are left out.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string FileName(ContentKind kind, ContentSchemaOptions? options = null)
    {
        var form = (options ?? ContentSchemaOptions.Default).Format.IsFrontMatter ? ".front-matter" : "";
        return KindNames.Of(Guard.Against.EnumOutOfRange(kind)) + form + ".schema.json";
    }
}
