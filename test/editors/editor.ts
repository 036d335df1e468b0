/**
 * An editor that is not ours, run without a window: a project as its users have it, `helion` on the path, the set-up that
 * docs/user/other-editors.md shows, and a script that says what it saw.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const helion = path.join(projectRoot, 'dist/cli/helion.js');

/** The blocks of code of a language, in a section of the page about other editors. */
export function shownSetUps(section: string, language: string): string[] {
  const page = readFileSync(path.join(projectRoot, 'docs/user/other-editors.md'), 'utf8');
  const part = page.split(/^## /m).find((each) => each.startsWith(`${section}\n`)) ?? '';
  return [...part.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, tongue, code = '']) =>
    tongue === language ? [code] : [],
  );
}

export function isInstalled(program: string): boolean {
  return process.platform !== 'win32' && spawnSync(program, ['--version']).status === 0;
}

/** What a script saw, step by step. */
interface Seen {
  /** Rules that are broken in `networks.yml`, in which a name is misspelt. */
  readonly broken: readonly string[];
  /** How many findings are left when a fix was applied. */
  readonly left: number;
  /** Rules that are broken in `server_roles.yml` after what it names was renamed outside of the editor. */
  readonly outside: readonly string[];
}

export interface Run {
  readonly seen: Seen;
  /** The text of a file of the project, afterwards. */
  read(name: string): string;
}

const networks = 'data/networks.yml';
const rightName = 'network-group: GUEST\n';
const wrongName = 'network-group: GUETS\n';

/** Copies the example of an input model, makes the mistake, and runs the editor in it. */
export function runEditor(
  setUp: string,
  script: string,
  command: (setUpFile: string, scriptFile: string) => readonly string[],
): Run {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'helion-editor-')));
  try {
    const at = (name: string) => path.join(folder, name);
    cpSync(path.join(projectRoot, 'examples/input-model'), at('cloud'), { recursive: true });
    execFileSync('git', ['init', '-q', at('cloud')]);
    const file = path.join(at('cloud'), networks);
    writeFileSync(file, readFileSync(file, 'utf8').replace(rightName, wrongName));
    mkdirSync(at('bin'));
    writeFileSync(at('bin/helion'), `#!/bin/sh\nexec '${process.execPath}' '${helion}' "$@"\n`);
    chmodSync(at('bin/helion'), 0o755);
    writeFileSync(at('set-up'), setUp);
    const [program = '', ...args] = command(at('set-up'), fileURLToPath(new URL(script, import.meta.url)));
    const { stdout, stderr, status } = spawnSync(program, args, {
      cwd: at('cloud'),
      encoding: 'utf8',
      timeout: 170_000,
      env: {
        ...process.env,
        PATH: `${at('bin')}${path.delimiter}${process.env['PATH']}`,
        HOME: folder,
        XDG_CONFIG_HOME: at('config'),
        XDG_STATE_HOME: at('state'),
        XDG_DATA_HOME: at('data'),
        HELION_SEEN: at('seen.json'),
      },
    });
    if (!existsSync(at('seen.json')))
      throw new Error(`The editor ended with ${status} and saw nothing: ${stdout}${stderr}`);
    const seen = JSON.parse(readFileSync(at('seen.json'), 'utf8')) as Seen & { readonly error?: string };
    if (seen.error !== undefined) throw new Error(`${seen.error}\n${JSON.stringify(seen)}\n${stderr}`);
    const names = [networks, 'data/server_roles.yml', 'data/servers.yml', 'data/control_plane.yml'];
    const texts = new Map(names.map((name) => [name, readFileSync(path.join(at('cloud'), name), 'utf8')]));
    return { seen, read: (name) => texts.get(name) ?? '' };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
