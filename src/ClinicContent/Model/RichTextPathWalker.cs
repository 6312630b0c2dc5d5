using System.Globalization;
using System.Text;

namespace ClinicContent.Model;

/// <summary>A walker that knows where in its item it stands.</summary>
internal abstract class RichTextPathWalker : RichTextWalker
{
    private readonly List<(string Member, int Index)> steps = [];

    /// <summary>The path of where the walk stands, such as <c>$.body[3].content[0]</c>. Made anew at each call.</summary>
    private protected string Path
    {
        get
        {
            var path = new StringBuilder("$");
            foreach (var (member, index) in steps)
            {
                path.Append(member.Length == 0 ? "" : ".");
                path.Append(CultureInfo.InvariantCulture, $"{member}[{index}]");
            }

            return path.ToString();
        }
    }

    private protected sealed override void OnEnter(string member, int index) => steps.Add((member, index));

    private protected sealed override void OnLeave() => steps.RemoveAt(steps.Count - 1);
}
