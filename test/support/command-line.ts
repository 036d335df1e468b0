/** The command line as its users call it: the built bundle as a process, in a folder that is made for each test. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

export const bundle = fileURLToPath(new URL('../../dist/cli/helion-check.js', import.meta.url));

interface Report {
  readonly findings: readonly { readonly rule: string; readonly file: string }[];
  readonly environments: readonly { readonly root: string; readonly files: readonly string[] }[];
}

/** Registers what makes the folder and takes it away; to be called at the top of a file of tests. */
export function commandLine() {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'helion-check-')));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, content: string | Uint8Array): string {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    return { status, stdout, stderr };
  }

  const json = (...args: string[]) => {
    const { status, stdout, stderr } = run('--format', 'json', ...args);
    return { status, stderr, report: JSON.parse(stdout) as Report };
  };

  return { folder: () => folder, write, run, json };
}
