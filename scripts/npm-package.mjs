/**
 * Packs the command line as an npm package: one archive with the programs `helion` and `helion-check`, which needs Node and
 * nothing else, on any system. What is in it is said by one table, from which its package.json is made as well.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.mjs';

/** @typedef {{ name: string, size: number }} PackedFile `size` in bytes, unpacked */

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** What goes into it, and where it comes from. `docs/rules` is where the programs look for the pages that they link to. */
const contents = [
  { to: 'dist/cli/helion.js', from: 'dist/cli/helion.js' },
  { to: 'THIRD-PARTY-NOTICES.txt', from: 'dist/cli/THIRD-PARTY-NOTICES.txt' },
  { to: 'bom.cdx.json', from: 'dist/cli/bom.cdx.json' },
  { to: 'LICENSE', from: 'LICENSE' },
  { to: 'docs/rules', from: 'docs/rules' },
  { to: 'docs/user', from: 'docs/user' },
  // The only picture in the documents for users.
  { to: 'docs/images/predicted.png', from: 'docs/images/predicted.png' },
  { to: 'man', from: 'man', isOptional: true },
];

/** The other name of the program: it is what it was started as, so that there is one bundle and not two. */
const launcher = { to: 'dist/cli/helion-check.js', text: "#!/usr/bin/env node\nrequire('./helion.js');\n" };

/** Files that the package must hold; a pattern must match at least one file. Nothing else may be in it. */
const wanted = [
  'package.json',
  'README.md',
  'LICENSE',
  'THIRD-PARTY-NOTICES.txt',
  'bom.cdx.json',
  'dist/cli/helion.js',
  'dist/cli/helion-check.js',
  /^docs\/user\/(?:README|[a-z-]+)\.md$/,
  'docs/images/predicted.png',
  /^docs\/rules\/(?:README|by-hand)\.md$/,
  /^docs\/rules\/[a-z-]+\/[a-z0-9-]+\.md$/,
  ...(existsSync(path.join(projectRoot, 'man')) ? [/^man\/[a-z-]+\.1$/] : []),
];

/**
 * Packs what `build()` has made.
 * @param {(files: readonly PackedFile[], wanted: readonly (string | RegExp)[]) => string[]} judge what is wrong with the files
 * @param {string} folder where the archive goes
 * @returns {string} the path of the archive
 */
export function packCommandLine(judge, folder) {
  const staging = mkdtempSync(path.join(tmpdir(), 'helion-npm-'));
  try {
    for (const { to, from, isOptional } of contents) {
      const source = path.join(projectRoot, from);
      if (isOptional && !existsSync(source)) continue;
      cpSync(source, path.join(staging, to), { recursive: true });
    }
    write(staging, 'README.md', readme());
    write(staging, launcher.to, launcher.text);
    write(staging, 'package.json', `${JSON.stringify(manifest(staging), undefined, 2)}\n`);
    const said = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], staging);
    const { filename, files } = packed(said);
    const problems = judge(files, wanted);
    if (problems.length > 0)
      throw new Error(`The npm package is not what it should be: ${problems.join('; ')}.`);
    return path.join(folder, filename);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * The package.json of the package: who installs it needs none of what the project is made with.
 * @param {string} staging
 */
function manifest(staging) {
  const own = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  const { name, version, license, engines } = own;
  return {
    name,
    version,
    description:
      'Finds architecture violations in HP(E) Helion OpenStack environment files, on the command line, in CI and in editors.',
    license,
    keywords: ['helion', 'openstack', 'linter', 'language-server', 'yaml'],
    type: 'commonjs',
    bin: { helion: 'dist/cli/helion.js', 'helion-check': 'dist/cli/helion-check.js' },
    ...(existsSync(path.join(staging, 'man/helion.1')) && { man: './man/helion.1' }),
    files: ['README.md', ...contents.map(({ to }) => to), launcher.to].filter((file) =>
      existsSync(path.join(staging, file)),
    ),
    engines: { node: engines.node },
  };
}

/** The page about the package, whose links then lead into the folder in which it was. */
function readme() {
  const page = readFileSync(path.join(projectRoot, 'docs/user/npm-package.md'), 'utf8');
  return page.replaceAll(/\]\((?=[a-z-]+\.md)/g, '](docs/user/');
}

/**
 * What `npm pack --json` tells of the one package; older versions of npm answer with a list, newer ones by its name.
 * @param {string} said
 * @returns {{ filename: string, files: PackedFile[] }}
 */
function packed(said) {
  const [only] = Object.values(JSON.parse(said));
  return {
    filename: only.filename,
    files: only.files.map((/** @type {{ path: string, size: number }} */ { path: name, size }) => ({
      name,
      size,
    })),
  };
}

/** @param {string} folder @param {string} name @param {string} text */
function write(folder, name, text) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
