Console.WriteLine("The packages restore, build and run.");
