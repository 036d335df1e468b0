/**
 * The server as a Node process, over standard input and output (`--stdio`) or over the channel of the process that
 * started it (`--node-ipc`). Everything else is in `lsp/`.
 */
import { version } from '../../../package.json';
import { serve } from './serve.js';

const HELP = `helion-language-server ${version}: the language server for Helion environment files.

  node server.js --stdio      speak over standard input and output
  node server.js --node-ipc   speak over the channel of the parent process
  node server.js --version    print the version
  node server.js --help       print this
`;

function main(args: readonly string[]): void {
  if (args.includes('--version')) process.stdout.write(`${version}\n`);
  else if (args.includes('--help')) process.stdout.write(HELP);
  else if (args.includes('--stdio') || args.includes('--node-ipc')) {
    serve(args.includes('--stdio'));
  } else {
    process.stderr.write(HELP);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
