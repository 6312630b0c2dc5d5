using ClinicContent.Starter;

Console.WriteLine("Hello, World!");
return StarterContent.Catalog.Items.Count > 0 ? 0 : 1;
