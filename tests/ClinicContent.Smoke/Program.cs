Console.WriteLine("The native program runs.");
