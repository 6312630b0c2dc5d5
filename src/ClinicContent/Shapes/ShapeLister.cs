using System.Text;

namespace ClinicContent.Shapes;

/// <summary>Collects the members of a shape instead of reading or writing them.</summary>
internal sealed class ShapeLister
{
    private readonly List<ShapeMember> found = [];

    internal IReadOnlyList<ShapeMember> Found => found;

    internal void Add(
        ReadOnlySpan<byte> name,
        bool isRequired,
        Codec codec,
        object? value,
        ShapeMemberForm form = ShapeMemberForm.One
    ) => found.Add(new(Encoding.UTF8.GetString(name), isRequired, form, codec, value));
}
