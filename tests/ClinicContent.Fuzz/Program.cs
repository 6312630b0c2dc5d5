using ClinicContent.Fuzz;
using SharpFuzz;

// The first argument chooses the reader; a second one, `libfuzzer`, the fuzzer. Without a fuzzer, standard input is read once.
if (args.Length == 0 || Target.Find(args[0]) is not { } read)
{
    Console.Error.WriteLine("json, bundle or markdown; then libfuzzer, where that runs it");
    return 2;
}

if (args is [_, "libfuzzer"])
{
    Fuzzer.LibFuzzer.Run(bytes => read(bytes.ToArray()));
}
else
{
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        read(bytes.ToArray());
    });
}

return 0;
