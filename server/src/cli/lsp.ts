/** `helion lsp --stdio`: the language server, for editors that start it by this name. */
import { serve } from '../node/serve.js';
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
  run(): number {
    serve(true);
    return 0;
  },
};
