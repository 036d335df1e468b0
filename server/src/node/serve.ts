/** The server in this process, as `main.ts` and the command line start it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server.js';
import { filesOnDisk, looksUnderWay } from './files.js';
import { keepHeapSmall } from './heap.js';
import { connect } from './life.js';

/** The bundles lie in a folder of dist/, so that the package is two folders up. */
const rulePages = path.resolve(__dirname, '../../docs/rules');

function ruleUri(rule: string): string | undefined {
  const page = path.join(rulePages, `${rule}.md`);
  return existsSync(page) ? pathToFileURL(page).href : undefined;
}

/** Over standard input and output, or over the channel of the process that started this one. */
export function serve(isOverStdio: boolean): void {
  keepHeapSmall();
  startServer(connect(isOverStdio, looksUnderWay), {
    version,
    defer: (work) => void setImmediate(work),
    after: (ms, work) => void setTimeout(work, ms).unref(),
    runtime() {
      const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
      const name = `Node ${process.version.slice(1)} on ${process.platform} ${process.arch}`;
      return { name, bytes: { 'the process': rss, heap: heapUsed, 'heap kept': heapTotal, external } };
    },
    files: filesOnDisk,
    ruleUri,
  });
}
