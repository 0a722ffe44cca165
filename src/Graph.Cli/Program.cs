return Graph.Cli.GraphProgram.Run(args);
