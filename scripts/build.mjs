/**
 * `npm run build`: generates what is generated, then bundles every entry point into `dist/` and prints the sizes.
 * Entry points that are not written yet are skipped with a line. What the bundles do is not this file's business.
 * `npm run watch` goes on to build what changes, until Ctrl-C; changes of `schemas/` count as well.
 */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { sbom } from './sbom.mjs';
import { bundledPackages, thirdPartyNotices } from './third-party-notices.mjs';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** @type {esbuild.BuildOptions} */
const forNode = { platform: 'node', target: 'node20', format: 'cjs' };
/** A program that a shell can start, and for which npm makes a script on Windows. @type {esbuild.BuildOptions} */
const program = { ...forNode, banner: { js: '#!/usr/bin/env node' } };
/** @type {esbuild.BuildOptions} */
const forBrowser = { platform: 'browser', target: 'es2022' };

/**
 * Leaves the docs of rules out of the bundles of the server: they are pages in `docs/rules`, which the package holds
 * anyway, and in a bundle they would be read at every start and asked for by nobody. Completion of ids shows summaries.
 * @type {esbuild.Plugin}
 */
const withoutDocs = {
  name: 'without-docs',
  setup(build) {
    build.onLoad({ filter: /\.docs\.ts$/ }, ({ path: file }) => {
      const summary = /^ {2}summary:\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),$/m.exec(
        readFileSync(file, 'utf8'),
      );
      const docs = summary ? `{ summary: ${summary[1]} }` : '{}';
      return { contents: `export const docs = ${docs};`, loader: 'js' };
    });
  },
};

/** Where a bundle goes, where it begins, and what it runs in. */
const bundles = [
  {
    to: 'dist/node/extension.js',
    from: 'client/src/node/main.ts',
    options: { ...forNode, external: ['vscode'] },
  },
  {
    to: 'dist/node/server.js',
    from: 'server/src/node/main.ts',
    options: { ...forNode, plugins: [withoutDocs] },
  },
  {
    to: 'dist/web/extension.js',
    from: 'client/src/browser/main.ts',
    options: { ...forBrowser, format: /** @type {const} */ ('cjs'), external: ['vscode'] },
  },
  {
    to: 'dist/web/server.js',
    from: 'server/src/browser/main.ts',
    options: { ...forBrowser, format: /** @type {const} */ ('iife'), plugins: [withoutDocs] },
  },
  { to: 'dist/cli/helion.js', from: 'server/src/cli/main.ts', options: program },
  { to: 'dist/cli/helion-check.js', from: 'server/src/cli/check-main.ts', options: program },
];

/** What the command *Open Example* opens: one file, because in a browser the folders of an extension cannot be listed. */
const examplesFile = 'dist/examples.json';

const noticesFile = 'THIRD-PARTY-NOTICES.txt';
const sbomFile = 'bom.cdx.json';

/** What says of each package what is bundled in it, and under which licences. */
const packagings = [
  { of: 'the extension', to: 'dist', holds: (/** @type {string} */ bundle) => !isCommandLine(bundle) },
  { of: 'the command line', to: 'dist/cli', holds: isCommandLine },
];

/** @param {string} bundle */
function isCommandLine(bundle) {
  return bundle.startsWith('dist/cli/');
}

/** What writes code before anything is bundled. */
const generators = ['scripts/generate-schemas.mjs', 'scripts/generate-registry.mjs'];

/** Everything whose change makes the bundles stale. */
const sources = [
  'package.json',
  'client/src',
  'server/src',
  'schemas',
  'examples',
  'scripts/build.mjs',
  'scripts/third-party-notices.mjs',
  'scripts/sbom.mjs',
  ...generators,
];

/**
 * Builds everything.
 * @param {{ log?: (line: string) => void }} [options]
 */
export async function build({ log = console.log } = {}) {
  await generate();
  const built = await Promise.all(bundles.map(buildOne));
  for (const { line } of built) log(line);
  log(`${examplesFile}: ${(writeExamples() / 1000).toFixed(0)} kB`);
  for (const each of packagings) log(`${each.to}: ${tellPackages(each, built)} packages in ${each.of}`);
}

/** Writes the texts of the examples by their paths; returns the number of bytes. */
function writeExamples() {
  const folder = path.join(projectRoot, 'examples');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
  const texts = names.map((name) => [
    name.replaceAll(path.sep, '/'),
    readFileSync(path.join(folder, name), 'utf8'),
  ]);
  const bytes = Buffer.from(JSON.stringify(Object.fromEntries(texts)));
  replaceFile(path.join(projectRoot, examplesFile), bytes);
  return bytes.length;
}

/**
 * Writes the licences and the bill of materials of one package.
 * @param {typeof packagings[number]} packaging
 * @param {readonly Awaited<ReturnType<typeof buildOne>>[]} built
 */
function tellPackages({ to, holds }, built) {
  const own = built.filter((each) => holds(each.to)).flatMap(({ metafile }) => metafile ?? []);
  const packages = bundledPackages(own, projectRoot);
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(path.join(projectRoot, name), 'utf8'));
  const { description } = read('package.nls.json');
  const bom = sbom({ ...read('package.json'), description }, packages, read('package-lock.json'));
  replaceFile(path.join(projectRoot, to, noticesFile), Buffer.from(thirdPartyNotices(packages)));
  replaceFile(path.join(projectRoot, to, sbomFile), Buffer.from(bom));
  return packages.length;
}

async function generate() {
  for (const generator of generators) await import(pathToFileURL(path.join(projectRoot, generator)).href);
}

/**
 * Builds when a bundle is missing or older than a source.
 * @param {{ log?: (line: string) => void }} [options]
 */
export async function buildIfStale(options) {
  if (isStale()) await build(options);
}

function isStale() {
  const wanted = bundles.filter(({ from }) => existsSync(path.join(projectRoot, from)));
  const built = wanted.map(({ to }) => modified(path.join(projectRoot, to)));
  return Math.min(...built) < Math.max(...sources.map((source) => newest(path.join(projectRoot, source))));
}

/**
 * When the newest file at or below a path was changed, in ms; 0 where there is none. What is generated does not count.
 * @param {string} at
 * @returns {number}
 */
function newest(at) {
  if (!existsSync(at)) return 0;
  if (!statSync(at).isDirectory()) return modified(at);
  const inside = readdirSync(at).filter((name) => name !== 'generated');
  return Math.max(0, ...inside.map((name) => newest(path.join(at, name))));
}

/** @param {string} file */
function modified(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

/**
 * @param {typeof bundles[number]} bundle
 * @returns {Promise<{ to: string, line: string, metafile?: esbuild.Metafile }>}
 */
async function buildOne(bundle) {
  const { to, from } = bundle;
  if (!existsSync(path.join(projectRoot, from))) return { to, line: `${to}: skipped, ${from} is not there` };
  const result = await esbuild.build(optionsOf(bundle));
  writeOutputs(result);
  const outfile = path.join(projectRoot, to);
  const bytes = result.outputFiles.find((file) => file.path === outfile)?.contents.length ?? 0;
  return { to, line: `${to}: ${(bytes / 1000).toFixed(0)} kB`, metafile: result.metafile };
}

/** @param {typeof bundles[number]} bundle */
function optionsOf({ to, from, options }) {
  return {
    ...options,
    absWorkingDir: projectRoot,
    entryPoints: [from],
    outfile: path.join(projectRoot, to),
    bundle: true,
    minify: true,
    // The ES modules of packages bundle smaller than their CommonJS twins, and some of those cannot be bundled.
    mainFields: options.platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
    sourcemap: /** @type {const} */ ('linked'),
    legalComments: /** @type {const} */ ('none'),
    logLevel: /** @type {const} */ ('warning'),
    metafile: /** @type {const} */ (true),
    write: /** @type {const} */ (false),
  };
}

/** @param {{ outputFiles?: readonly esbuild.OutputFile[] }} result */
function writeOutputs({ outputFiles = [] }) {
  for (const file of outputFiles) replaceFile(file.path, file.contents);
}

/** Builds whatever changes. Names stay as they are, for whoever debugs. Does not end. */
async function buildAgainAndAgain() {
  let running = 0;
  /** An editor that waits for the bundles reads these two lines. @type {esbuild.Plugin} */
  const telling = {
    name: 'telling',
    setup(plugged) {
      plugged.onStart(() => {
        if (running++ === 0) console.log('building');
      });
      plugged.onEnd((result) => {
        writeOutputs(result);
        if (--running === 0) console.log(`built ${new Date().toLocaleTimeString()}`);
      });
    },
  };
  await generate();
  const contexts = await Promise.all(
    bundles.map((bundle) => {
      const { plugins = [], ...options } = bundle.options;
      return esbuild.context({
        ...optionsOf({ ...bundle, options }),
        minify: false,
        plugins: [...plugins, telling],
      });
    }),
  );
  await Promise.all(contexts.map((context) => context.watch()));
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  watch(path.join(projectRoot, 'schemas'), () => {
    // An editor writes a file in several steps.
    clearTimeout(soon);
    soon = setTimeout(generateInProcess, 200);
  });
}

/** In a process of its own, because this one has read the schemas already. */
function generateInProcess() {
  for (const generator of generators)
    execFile(process.execPath, [path.join(projectRoot, generator)], (_error, stdout, stderr) =>
      process.stderr.write(stdout + stderr),
    );
}

/**
 * In one step, so that a program that starts meanwhile reads the old bundle or the new one, never half of one.
 * @param {string} file
 * @param {Uint8Array} contents
 */
function replaceFile(file, contents) {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, contents);
  renameSync(temporary, file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (process.argv.includes('--watch')) await buildAgainAndAgain();
    else await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
