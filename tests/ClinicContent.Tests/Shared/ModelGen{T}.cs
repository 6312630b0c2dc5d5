using CsCheck;

namespace ClinicContent.Tests.Shared;

/// <summary>Generates values of one type of the model.</summary>
internal sealed class ModelGen<T>(Func<PCG, RandomValues> values) : Gen<T>
{
    public override T Generate(PCG pcg, Size? min, out Size size)
    {
        var source = values(pcg);
        var made = source.Make<T>();
        size = new(source.Size);
        return made;
    }
}
