using ClinicContent.Tool;

using var surroundings = Surroundings.OfProcess();
return await CommandLine.RunAsync(args, surroundings).ConfigureAwait(false);
