/** `helion lsp --stdio`: the language server, for editors that start it by this name. */
import type { Subcommand } from './command.js';

export const lspCommand: Subcommand = {
  name: 'lsp',
  summary: 'start the language server',
  details:
    'Starts the language server for an editor. It speaks the Language Server Protocol over standard input and output, until its input ends.',
  groups: [
    {
      title: 'Options',
      options: [
        {
          name: 'stdio',
          summary: 'speak over standard input and output, which is the only way, and the default',
        },
        { name: 'clientProcessId', value: 'N', summary: 'taken and not needed: some editors send it' },
      ],
    },
  ],
  async run(): Promise<number> {
    // Nobody else needs the protocol, and reading its modules would cost every check.
    const { serve } = await import('../node/serve.js');
    serve(true);
    return 0;
  },
};
