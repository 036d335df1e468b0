/** The command line as its users call it: the built bundle as a process, in a folder that is made for each test. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { childEnvironment } from './child-environment.js';

const program = (name: string) => fileURLToPath(new URL(`../../dist/cli/${name}.js`, import.meta.url));

export const bundle = program('helion-check');

/** The command with all its subcommands. */
export const helionBundle = program('helion');

interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

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

  function start(file: string, args: readonly string[], { input, env = {} }: Surroundings = {}) {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...others } = childEnvironment;
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...others, ...env },
      ...(input !== undefined && { input }),
    });
    return { status, stdout, stderr };
  }

  const run = (...args: string[]) => start(bundle, args);

  const helion = (...args: string[]) => start(helionBundle, args);

  /** `helion` with something on standard input, or with variables. */
  const helionWith = (surroundings: Surroundings, ...args: string[]) =>
    start(helionBundle, args, surroundings);

  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

  const json = (...args: string[]) => {
    const { status, stdout, stderr } = run('--format', 'json', ...args);
    return { status, stderr, report: JSON.parse(stdout) as Report };
  };

  return { folder: () => folder, write, read, run, helion, helionWith, json };
}
