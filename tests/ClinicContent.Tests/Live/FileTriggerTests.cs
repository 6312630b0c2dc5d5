using ClinicContent.Live;
using ClinicContent.Tests.Loading;

namespace ClinicContent.Tests.Live;

[Collection(LiveCollection.Name)]
public sealed class FileTriggerTests
{
    [Fact]
    public async Task TellError_Overflow_LooksAtEverythingAgainAndGoesOn()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["content/conditions"]);
        using var trigger = new FileTrigger([folder["content"]], new ManualTime());
        trigger.Prepare(CancellationToken.None);
        trigger.TellError(new InternalBufferOverflowException());
        await trigger.WaitAsync(CancellationToken.None).WaitAsync(Eventually.Patience);
        Assert.Null(trigger.TakeFault());
        trigger.Prepare(CancellationToken.None);
        folder.Write("content/conditions/a.json", "x");
        await trigger.WaitAsync(CancellationToken.None).WaitAsync(Eventually.Patience);
    }

    [Fact]
    public async Task TellError_SystemThatCannotWatch_IsToldAndAskedAgainAfterAPause()
    {
        using var folder = new TempFolder();
        var time = new ManualTime();
        using var trigger = new FileTrigger([folder.Path], time);
        trigger.Prepare(CancellationToken.None);
        var error = new IOException("no watches left");
        trigger.TellError(error);
        Assert.Same(error, trigger.TakeFault());
        Assert.Null(trigger.TakeFault());
        var wait = trigger.WaitAsync(CancellationToken.None);
        Assert.False(wait.IsCompleted);
        await time.Pass(TimeSpan.FromSeconds(5));
        await wait.WaitAsync(Eventually.Patience);
        trigger.Prepare(CancellationToken.None);
        Assert.Null(trigger.TakeFault());
    }
}
