/**
 * What the server and the command line ask of the system, as strace sees it: they open no connection, write no file and
 * start no program. Skipped where strace is missing or may not look.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { LspClient, projectRoot } from '../support/lsp-client.js';

const CALLS =
  '%network,%process,openat,open,creat,unlink,unlinkat,rename,renameat2,mkdir,mkdirat,truncate,symlink,link';

const folder = mkdtempSync(path.join(tmpdir(), 'helion-strace-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const log = path.join(folder, 'calls.log');
const strace = ['strace', '-f', '-qq', '-s', '200', '-e', `trace=${CALLS}`, '-o', log] as const;
const [program, ...args] = strace;
const canTrace = spawnSync(program, [...args, 'true']).status === 0;

/** The calls that do what they must not, one line each; `first` is the start of the program itself. */
function forbidden(): readonly string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .map((line) => line.replace(/^\d+ +/, ''))
    .filter((line) => isConnection(line) || isWrite(line) || isStart(line))
    .filter((line, index, all) => !(isStart(line) && all.findIndex(isStart) === index));
}

/** Two ends of a pipe within the process are no connection. */
const isConnection = (line: string): boolean => /^(?:socket|connect|bind|listen|accept4?)\(/.test(line);

const isWrite = (line: string): boolean =>
  (/^(?:openat|open)\(/.test(line) &&
    /O_WRONLY|O_RDWR|O_CREAT/.test(line) &&
    !/"\/dev\/(?:null|tty)"/.test(line)) ||
  /^(?:creat|unlink|unlinkat|rename|renameat2|mkdir|mkdirat|truncate|symlink|link)\(/.test(line);

/** A new process, and not a thread of this one. */
const isStart = (line: string): boolean =>
  /^execve\(/.test(line) || (/^(?:clone3?|v?fork)\(/.test(line) && !line.includes('CLONE_THREAD'));

describe.skipIf(!canTrace)(canTrace ? 'system calls' : 'system calls (skipped: strace cannot look)', () => {
  test('what must not happen would be seen', () => {
    const script = [
      `require('node:fs').writeFileSync(${JSON.stringify(path.join(folder, 'x'))}, '')`,
      "require('node:child_process').spawnSync('true')",
      "require('node:net').connect({ port: 9, host: '127.0.0.1' }).on('error', () => {})",
    ].join(';');
    spawnSync(program, [...args, process.execPath, '-e', script]);
    const found = forbidden();
    expect(found.some(isConnection)).toBe(true);
    expect(found.some(isWrite)).toBe(true);
    expect(found.some(isStart)).toBe(true);
  });

  test('the server reads files and nothing else', async () => {
    const root = path.join(projectRoot, 'examples');
    const client = await LspClient.start({
      under: strace,
      workspaceFolders: [pathToFileURL(root).href],
    });
    const file = path.join(root, 'broken', 'plan', 'helion.yml');
    const uri = client.open(pathToFileURL(file).href, readFileSync(file, 'utf8'));
    const { diagnostics } = await client.diagnostics(uri);
    expect(diagnostics.length).toBeGreaterThan(0);
    const textDocument = { uri };
    const at = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await client.request('textDocument/hover', { textDocument, position: at.start });
    await client.request('textDocument/completion', { textDocument, position: at.start });
    await client.request('textDocument/codeAction', { textDocument, range: at, context: { diagnostics } });
    await client.request('workspace/symbol', { query: '' });
    await client.stop();
    expect(forbidden()).toEqual([]);
  });

  test('the command line reads files and nothing else', () => {
    const bundle = fileURLToPath(new URL('../../dist/cli/helion-check.js', import.meta.url));
    const run = spawnSync(program, [...args, process.execPath, bundle, 'examples'], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    expect(run.stdout).toContain(' error ');
    expect(forbidden()).toEqual([]);
  });
});
