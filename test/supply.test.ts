/** What is shipped: the licences of what is bundled, and bundles that can do no more than they should. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

describe('the notices', () => {
  // Those of the extension, and those of the command line.
  const heads = ['dist/THIRD-PARTY-NOTICES.txt', 'dist/cli/THIRD-PARTY-NOTICES.txt'].flatMap((file) =>
    read(file)
      .split(/^-{80}\n/m)
      .slice(1)
      .map((part) => {
        const [head = '', name = '', version = ''] = /^(\S+) (\S+) \(\S+\)\n\n/.exec(part) ?? [];
        return { name, version, text: part.slice(head.length) };
      }),
  );

  test('name every package that source files of the product import, with the version that is locked', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const named = heads.map(({ name, version }) => `${name}@${version}`);
    for (const [name, version] of Object.entries(dependencies)) expect(named).toContain(`${name}@${version}`);
  });

  test('hold the whole text of each licence', () => {
    expect(heads.length).toBeGreaterThan(10);
    for (const { text } of heads) {
      expect(text).toMatch(/copyright|blue oak/i);
      expect(text.length).toBeGreaterThan(400);
    }
  });

  test('name nothing that is a tool of the developers', () => {
    for (const { name } of heads) expect(name).not.toMatch(/esbuild|vitest|typescript|biome|playwright/);
  });
});

test('installing runs no script of any package', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

/** Calls by which a program connects, writes files, starts programs, or runs text; how often each may stand there, and why. */
const CALLS =
  /(?<=\.)(?:writeFile|writeFileSync|writeSync|createWriteStream|appendFile|appendFileSync|mkdir|mkdirSync|mkdtemp|rm|rmSync|rmdir|unlink|unlinkSync|renameSync|createServer|spawn|spawnSync|execFile|execFileSync|execSync|fork)(?=\(|\)\()|\b(?:fetch|importScripts|XMLHttpRequest|WebSocket|eval)(?=\()|\bnew Function\b|require\("(?:node:)?(?:https?|http2|dgram|dns|tls|cluster|worker_threads)"\)/g;

/** `predict` and `check`, which need no server and start no git. */
const CHECK = {
  ...{ mkdirSync: 2, renameSync: 1, rmSync: 1, writeFileSync: 3 },
  'require("node:worker_threads")': 2,
  spawn: 3,
};

/**
 * `predict` writes into a folder that is new or empty; `check` writes reports, baselines and, with `--fix`, repaired texts, which
 * take the place of the old ones in one step; `init` writes a new file. `diff` starts git. Big trees are checked by several
 * threads. `lsp` is the server; see there. commander can start programs as subcommands of another; none of ours is one.
 */
const CLI = {
  ...{ mkdirSync: 2, renameSync: 1, rmSync: 1, writeFileSync: 4 },
  'require("node:worker_threads")': 2,
  ...{ createServer: 2, fork: 1, spawnSync: 3, spawn: 3 },
};

const ALLOWED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // vscode-languageserver can also speak over named pipes and sockets, and find modules of a workspace; the server that
  // is started with --stdio or --node-ipc asks it for neither.
  'dist/node/server.js': { createServer: 2, fork: 1, spawnSync: 2 },
  'dist/web/server.js': {},
  'dist/cli/helion.js': CLI,
  'dist/cli/helion-check.js': CHECK,
  // vscode-languageclient starts the server, and ends it where the system does not do so by itself. Ours asks VS Code to
  // copy the examples into a folder that the user chose.
  'dist/node/extension.js': {
    createServer: 2,
    fork: 3,
    spawn: 6,
    spawnSync: 1,
    execFileSync: 1,
    writeFile: 1,
  },
  'dist/web/extension.js': { writeFile: 1 },
};

describe.each(Object.entries(ALLOWED))('%s', (bundle, allowed) => {
  test('calls nothing that connects, writes, or starts, but what is named here', () => {
    const found: Record<string, number> = {};
    for (const [call] of read(bundle).matchAll(CALLS)) found[call] = (found[call] ?? 0) + 1;
    expect(found).toEqual(allowed);
  });
});

test('these are all the bundles that there are', () => {
  const dist = path.join(root, 'dist');
  const bundles = ['node', 'web', 'cli'].flatMap((folder) =>
    existsSync(path.join(dist, folder))
      ? readdirSync(path.join(dist, folder))
          .filter((name) => name.endsWith('.js'))
          .map((name) => `dist/${folder}/${name}`)
      : [],
  );
  expect(bundles.sort()).toEqual(Object.keys(ALLOWED).sort());
});
