/**
 * The house rules that a compiler does not hold: who may import whom, and what the core may not reach for. A failure names
 * the file and the line of text that breaks the rule. How files are written is in `house-style.test.ts`.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dialectOptions } from '../server/src/core/index.js';
import {
  exportsWithoutUser,
  importCycles,
  linesWith,
  readSource,
  readSources,
  type Source,
} from './support/import-graph.js';

const top = fileURLToPath(new URL('..', import.meta.url));

const sources = (...folders: string[]) => readSources(top, ...folders);

const core = sources('server/src/core');
const shell = sources(
  'server/src/disk',
  'server/src/report',
  'server/src/lsp',
  'server/src/node',
  'server/src/browser',
  'server/src/cli',
);
const client = sources('client/src');
const written = [...core, ...shell, ...client];

/** What each file imports, one after the other. */
const importsOf = (list: readonly Source[]) =>
  list.flatMap(({ file, imports }) =>
    [...new Set(imports.map(({ from }) => from))].map((from) => ({ file, from })),
  );
const told = ({ file, from }: { readonly file: string; readonly from: string }) => `${file} imports ${from}`;

test('the sources were found', () => {
  expect(core.length).toBeGreaterThan(50);
  expect(shell.length).toBeGreaterThan(15);
  expect(client.length).toBeGreaterThan(5);
});

describe('the layers of the core', () => {
  /** What each folder of the core may import besides itself. */
  const allowed: Readonly<Record<string, readonly string[]>> = {
    text: [],
    net: [],
    query: [],
    architecture: ['net'],
    syntax: ['text', 'net'],
    schema: ['text', 'net', 'syntax', 'architecture'],
    model: ['text', 'net', 'syntax', 'schema', 'architecture'],
    rules: ['text', 'net', 'syntax', 'schema', 'model'],
    dialects: ['text', 'net', 'query', 'syntax', 'schema', 'model', 'rules', 'architecture'],
    analysis: ['text', 'net', 'syntax', 'schema', 'model', 'rules', 'dialects'],
    features: ['text', 'net', 'syntax', 'schema', 'model', 'rules', 'dialects', 'analysis', 'architecture'],
  };
  const layerOf = (file: string) => /^server\/src\/core\/([^/]+)\//.exec(file)?.[1];

  test('every folder of the core has its place among the layers', () => {
    const layers = new Set(core.map(({ file }) => layerOf(file)).filter((layer) => layer !== undefined));
    expect([...layers].sort()).toEqual(Object.keys(allowed).sort());
  });

  test('nothing points back', () => {
    const wrong = importsOf(core).filter(({ file, from }) => {
      const layer = layerOf(file);
      if (layer === undefined || !from.startsWith('server/')) return false;
      const other = layerOf(from);
      return other === undefined || (other !== layer && !allowed[layer]?.includes(other));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('one dialect never imports another', () => {
    const dialectOf = (file: string) => /^server\/src\/core\/dialects\/([^/]+)\//.exec(file)?.[1];
    const wrong = importsOf(core).filter(({ file, from }) => {
      const [own, other] = [dialectOf(file), dialectOf(from)];
      return own !== undefined && other !== undefined && other !== own;
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('what users set about the files of one dialect is named by that dialect alone', () => {
    // A number may be the version of anything, of YAML for example.
    const isWord = (value: string) => /^[a-z]/.test(value);
    const escaped = (word: string) => word.replaceAll('.', '\\.');
    const words = dialectOptions.flatMap(({ id, flag, values }) =>
      [id, flag, ...values.filter(isWord)].map(escaped),
    );
    // A field of its own for one option would be called `installerVersion`.
    const fields = dialectOptions.map(({ id }) =>
      id.replace(/\.(.)/, (_, first: string) => first.toUpperCase()),
    );
    const named = new RegExp(`\\b(?:${fields.join('|')})\\b|['"](?:helion\\.|--)?(?:${words.join('|')})['"]`);
    const neutral = [...core, ...shell].filter(
      ({ file }) => !/^server\/src\/core\/(?:dialects\/[^/]+\/|architecture\/|schema\/)/.test(file),
    );
    expect(fields).toContain('installerVersion');
    expect(linesWith(neutral, named)).toEqual([]);
  });

  test('the core imports a few packages, and nothing of Node, of editors or of the rest', () => {
    const packages = ['ajv', 'fastest-levenshtein', 'ipaddr.js', 'yaml'];
    const wrong = importsOf(core).filter(
      ({ from }) => !from.startsWith('server/src/core/') && !packages.includes(from),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  test('the core is synchronous and silent, and looks at no clock and no die', () => {
    const forbidden =
      /\basync\b|\bawait\b|\bPromise\b|\bconsole\.\w|\bsetTimeout\b|\bsetInterval\b|\bsetImmediate\b|\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bfetch\(|\beval\(|\bnew Function\b|\bprocess\./;
    expect(linesWith(core, forbidden)).toEqual([]);
  });
});

describe('what hangs together', () => {
  test('what is imported is read, however it is written', () => {
    const text = [
      "import { one, type Two as Second } from './a.js';",
      "import type * as all from './b.js';",
      "export { three as four } from '../c.js';",
      "export * from 'd';",
      "import './e';",
      "// import { no } from './comment.js';",
      "const later = import('./f.js');",
      "type Written = import('./g.js').Name;",
      'export interface Five {}',
      'export const six = 6, seven = 7;',
    ];
    expect(readSource('x/y/file.ts', text.join('\n'))).toMatchObject({
      imports: [
        { from: 'x/y/a.ts', names: ['one', 'Two'] },
        { from: 'x/y/b.ts', names: ['*'] },
        { from: 'x/y/e.ts', names: [] },
        { from: 'x/c.ts', names: ['three'] },
        { from: 'd', names: ['*'] },
        { from: 'x/y/f.ts', names: ['*'] },
        { from: 'x/y/g.ts', names: ['*'] },
      ],
      exports: ['four', '*', 'Five', 'six', 'seven'],
    });
  });

  test('a cycle is told as a way round, and what nobody imports by its name', () => {
    const files = { a: ['b', 'd'], b: ['c'], c: ['a', 'd'], d: ['e'], e: ['c'], f: ['a'] };
    const small = Object.entries(files).map(([name, others]) =>
      readSource(
        `${name}.ts`,
        [
          ...others.map((other) => `import type { ${other} } from './${other}.js';`),
          `export type ${name} = 1;`,
        ].join('\n'),
      ),
    );
    expect(importCycles(small)).toEqual([
      'a.ts -> b.ts -> c.ts -> a.ts (and 2 more files that hang together with them)',
    ]);
    expect(exportsWithoutUser(small)).toEqual(['f.ts: f']);
  });

  test('no file imports itself by way of others', () => {
    expect(importCycles(written)).toEqual([]);
  });

  // Rules are asked for by the registry, and the docs of rules read by the build.
  const ruleFiles = new Set(
    written.filter(({ text }) => text.includes('defineRule(')).map(({ file }) => file),
  );
  const unusedIn = (list: readonly Source[], exempt: RegExp) =>
    exportsWithoutUser(list).filter(
      (each) => !ruleFiles.has(each.split(': ')[0] ?? '') && !/\.docs\.ts: /.test(each) && !exempt.test(each),
    );

  test('what the core exports has a user besides tests', () => {
    // The door exports for all who stand outside. Examples serve docs and tests.
    const exempt = /^(?!server\/src\/core\/)|^server\/src\/core\/index\.ts: |\bexamples\.ts: /;
    expect(unusedIn(written, exempt)).toEqual([]);
  });

  test('what anything exports has a user', () => {
    // VS Code, Vitest, scripts and the door of the core have theirs outside.
    const exempt =
      /^client\/src\/(?:node|browser)\/main\.ts: |: setup$|^server\/src\/core\/index\.ts: |^test\/support\/prose\.ts: |^test\/vscode\//;
    expect(unusedIn([...written, ...sources('test')], exempt)).toEqual([]);
  });
});

describe('around the core', () => {
  const outsideOf = (list: readonly Source[], may: (from: string) => boolean) =>
    importsOf(list)
      .filter(({ from }) => !may(from))
      .map(told);
  const inFolder = (folder: string) => shell.filter(({ file }) => file.startsWith(`server/src/${folder}/`));
  const coreDoor = 'server/src/core/index.ts';

  test('the protocol shell knows the core by its door, and neither Node nor browsers', () => {
    const packages = ['vscode-languageserver', 'vscode-languageserver-textdocument'];
    const may = (from: string) =>
      from === coreDoor ||
      from.startsWith('server/src/lsp/') ||
      from.startsWith('server/src/disk/') ||
      from.startsWith('server/src/report/') ||
      packages.includes(from);
    expect(outsideOf(inFolder('lsp'), may)).toEqual([]);
  });

  test('who looks at the disk knows the core by its door, and neither Node nor protocol', () => {
    const may = (from: string) => from === coreDoor || from.startsWith('server/src/disk/');
    expect(outsideOf(inFolder('disk'), may)).toEqual([]);
  });

  test('reports know the core by its door, and neither Node nor protocol', () => {
    // The hash is the same in Node and in browsers, and is there without waiting.
    const packages = ['sarif', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'];
    const may = (from: string) =>
      from === coreDoor || packages.includes(from) || from.startsWith('server/src/report/');
    expect(outsideOf(inFolder('report'), may)).toEqual([]);
  });

  test('files are opened in one place', () => {
    const readers = importsOf(shell).filter(({ from }) => /^node:fs/.test(from));
    // One asks whether a path is there, the other whether a page of the package is.
    const may = [
      'server/src/node/files.ts',
      'server/src/node/questions.ts',
      'server/src/node/serve.ts',
      'server/src/cli/find-files.ts',
      'server/src/cli/diff.ts',
      // It waits for changes.
      'server/src/cli/watch.ts',
      // It writes where somebody asks for it, and reads by way of the others.
      'server/src/cli/write-files.ts',
    ];
    expect(readers.filter(({ file }) => !may.includes(file)).map(told)).toEqual([]);
    // Each question is asked in two ways.
    const opening = /\b(?:promises\.open|openSync|readFile|readFileSync|createReadStream|question\.open)\(/;
    expect(linesWith(shell, opening)).toEqual([
      expect.stringMatching(/^server\/src\/node\/files\.ts: .*question\.open\(at, FLAGS\)/),
      expect.stringMatching(/^server\/src\/node\/questions\.ts: .*promises\.open\(at, flags\)/),
      expect.stringMatching(/^server\/src\/node\/questions\.ts: .*openSync\(at, flags\)/),
    ]);
  });

  test('the command line knows the core by its door and Node, and no protocol', () => {
    const packages = ['commander', 'diff', 'picomatch'];
    const may = (from: string) =>
      from === coreDoor ||
      from === 'package.json' ||
      packages.includes(from) ||
      // It starts the server, and knows nothing of it.
      from === 'server/src/node/serve.ts' ||
      from.startsWith('server/src/cli/') ||
      from.startsWith('server/src/disk/') ||
      from.startsWith('server/src/report/') ||
      from === 'server/src/node/files.ts' ||
      from.startsWith('node:');
    expect(outsideOf(inFolder('cli'), may)).toEqual([]);
  });

  test('the entries hold nothing but the way into the shell', () => {
    const ways = ['server/src/lsp/server.ts', 'server/src/lsp/host.ts', 'package.json'];
    const node = (from: string) =>
      ways.includes(from) ||
      from.startsWith('server/src/node/') ||
      from.startsWith('server/src/disk/') ||
      from.startsWith('node:') ||
      from === 'vscode-languageserver' ||
      from === 'vscode-languageserver/node';
    const browser = (from: string) => ways.includes(from) || from === 'vscode-languageserver/browser';
    expect(outsideOf(inFolder('node'), node)).toEqual([]);
    expect(outsideOf(inFolder('browser'), browser)).toEqual([]);
  });

  test('the client shares only the types of the protocol with the server', () => {
    const may = (from: string) =>
      from.startsWith('client/') ||
      from === 'server/src/lsp/protocol.ts' ||
      from === 'server/src/lsp/command-protocol.ts' ||
      from === 'vscode' ||
      from.startsWith('vscode-languageclient');
    expect(outsideOf(client, may)).toEqual([]);
    for (const name of ['protocol', 'command-protocol'])
      expect(shell.find(({ file }) => file === `server/src/lsp/${name}.ts`)?.imports).toEqual([]);
  });

  test('nothing speaks over a network, one place starts git, and one writes files', () => {
    expect(linesWith(written, /from 'node:(?:https?|net|tls|dns|dgram)'|\bfetch\(/)).toEqual([]);
    const starting = importsOf(written).filter(({ from }) => from === 'node:child_process');
    expect(starting.map(told)).toEqual(['server/src/cli/git.ts imports node:child_process']);
    const writing =
      /\b(?:(?:writeFile|appendFile|mkdir|chmod|chown|rename|rm|unlink|link|symlink|copyFile|cp)(?:Sync)?|createWriteStream)\(.*['"`/]|\b(?:writeFile|mkdir|rename|rm|chmod|chown)Sync\(/;
    const places = linesWith(written, writing).map((line) => line.split(': ')[0]);
    expect([...new Set(places)]).toEqual(['server/src/cli/write-files.ts']);
  });
});
