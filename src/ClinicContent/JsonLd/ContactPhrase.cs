using ClinicContent.Model.Blocks;

namespace ClinicContent.JsonLd;

/// <summary>Somebody to contact, in a line.</summary>
internal static class ContactPhrase
{
    internal static string Of(Contact contact)
    {
        string?[] ways =
        [
            contact.Phone is null ? null : "call " + contact.Phone,
            contact.Text is null ? null : "text " + contact.Text,
            contact.Url?.Value,
            contact.Hours,
        ];
        var how = string.Join("; ", ways.Where(way => way is not null));
        var who = contact.Jurisdiction is null ? contact.Name : $"{contact.Name} ({contact.Jurisdiction})";
        return how.Length == 0 ? who : $"{who}: {how}";
    }
}
