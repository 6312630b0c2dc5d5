using ClinicContent.Model;

namespace ClinicContent.JsonLd;

/// <summary>People: authors and reviewers. A clinician too is a <c>Person</c>, since a <c>Physician</c> is a place of business.</summary>
internal static class PersonJsonLd
{
    internal static void Write(ReadOnlySpan<byte> name, ValueList<Person> people, JsonLdPage page)
    {
        var list = page.StartList(name);
        foreach (var person in people.AsSpan())
        {
            page.Start("Person"u8);
            page.Text("name"u8, person.Name);
            page.Text("honorificSuffix"u8, person.Credentials);
            page.Text("jobTitle"u8, person.Role);
            page.Url("url"u8, person.Url);
            page.Close();
        }

        page.EndList(list);
    }
}
