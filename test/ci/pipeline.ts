/** A folder as a pipeline has it: an environment with mistakes beside files of others, and `helion` on the path. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const program = path.join(projectRoot, 'dist/cli/helion.js');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Registers what makes the folder and takes it away; to be called at the top of a file of tests. */
export function pipeline() {
  let top = '';
  const folder = () => path.join(top, 'repository');
  beforeEach(() => {
    top = realpathSync(mkdtempSync(path.join(tmpdir(), 'helion pipeline ')));
    cpSync(path.join(projectRoot, 'examples/broken/plan'), path.join(folder(), 'broken'), {
      recursive: true,
    });
    cpSync(path.join(projectRoot, 'examples/kvm'), path.join(folder(), 'kvm'), { recursive: true });
    writeFileSync(path.join(folder(), 'deploy.yml'), 'jobs:\n  - name: none of ours\n');
    mkdirSync(path.join(top, 'bin'));
    const shim = path.join(top, 'bin/helion');
    writeFileSync(shim, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(shim, 0o755);
  });
  afterEach(() => rmSync(top, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

  function run(
    file: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    cwd = folder(),
  ): Ended {
    const { status, stdout, stderr } = spawnSync(file, args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, PATH: `${top}/bin${path.delimiter}${process.env['PATH']}`, ...env },
    });
    return { status, stdout, stderr };
  }

  return { folder, beside: (name: string) => path.join(top, name), run };
}

/** The blocks of code in a section of the page about CI. */
export function shown(
  page: string,
  section: string,
): readonly { readonly language: string; readonly code: string }[] {
  const part = page.split(/^## /m).find((each) => each.startsWith(`${section}\n`)) ?? '';
  return [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}
