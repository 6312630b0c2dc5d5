namespace ClinicContent.Catalog;

/// <summary>Takes places as they come.</summary>
internal interface IPlaceSink
{
    void Add(int place);
}
