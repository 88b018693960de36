return await SocialeKaart.Cli.SkCommand.RunAsync(args);
