/**
 * The server as a Node process, over standard input and output (`--stdio`) or over the channel of the process that
 * started it (`--node-ipc`). Everything else is in `lsp/`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server.js';
import { filesOnDisk, looksUnderWay } from './files.js';
import { keepHeapSmall } from './heap.js';
import { connect } from './life.js';

const HELP = `helion-language-server ${version}: the language server for Helion environment files.

  node server.js --stdio      speak over standard input and output
  node server.js --node-ipc   speak over the channel of the parent process
  node server.js --version    print the version
  node server.js --help       print this
`;

/** The bundle is dist/node/server.js, so that the package is two folders up. */
const rulePages = path.resolve(__dirname, '../../docs/rules');

function ruleUri(rule: string): string | undefined {
  const page = path.join(rulePages, `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}

function main(args: readonly string[]): void {
  if (args.includes('--version')) process.stdout.write(`${version}\n`);
  else if (args.includes('--help')) process.stdout.write(HELP);
  else if (args.includes('--stdio') || args.includes('--node-ipc')) {
    keepHeapSmall();
    startServer(connect(args.includes('--stdio'), looksUnderWay), {
      version,
      defer: (work) => void setImmediate(work),
      after: (ms, work) => void setTimeout(work, ms).unref(),
      files: filesOnDisk,
      ruleUri,
    });
  } else {
    process.stderr.write(HELP);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
