/** `helion lsp --stdio`: the language server, for editors that start it by this name. */
import { serve } from '../node/serve.js';
import type { Subcommand } from './command.js';

export const lspCommand: Subcommand = {
  name: 'lsp',
  summary: 'start the language server',
  details:
    'Starts the language server for an editor. It uses the Language Server Protocol over standard input and output, until its input ends.',
  groups: [
    {
      title: 'Options',
      options: [
        {
          name: 'stdio',
          summary: 'use standard input and output; the default and the only way',
        },
        { name: 'clientProcessId', value: 'N', summary: 'accepted for editors that send it; has no effect' },
      ],
    },
  ],
  run(): number {
    serve(true);
    return 0;
  },
};
