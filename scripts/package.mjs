/**
 * `npm run package`: builds, makes the .vsix of the extension and the npm package of the command line, and fails when one
 * of them holds anything that does not belong there or lacks anything that does. Publishing is left to people.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { build } from './build.mjs';
import { packCommandLine } from './npm-package.mjs';
import { silently } from './silently.mjs';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {import('./npm-package.mjs').PackedFile} PackedFile */

const maxPageSize = 200_000;

/** Files that the package must hold; a pattern must match at least one file. Nothing else may be in it. */
const wanted = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/package.json',
  'extension/readme.md',
  'extension/changelog.md',
  'extension/LICENSE.txt',
  'extension/dist/THIRD-PARTY-NOTICES.txt',
  'extension/dist/bom.cdx.json',
  'extension/dist/examples.json',
  'extension/package.nls.json',
  'extension/package.nls.de.json',
  'extension/l10n/bundle.l10n.json',
  'extension/l10n/bundle.l10n.de.json',
  'extension/dist/node/extension.js',
  'extension/dist/node/server.js',
  'extension/dist/web/extension.js',
  'extension/dist/web/server.js',
  'extension/language-configuration.json',
  'extension/language-configuration-json.json',
  'extension/language-configuration-csv.json',
  'extension/settings.schema.json',
  /^extension\/syntaxes\/[a-z-]+\.tmLanguage\.json$/,
  /^extension\/images\/[a-z-]+\.(?:svg|png)$/,
  /^extension\/docs\/images\/[a-z-]+\.png$/,
  /^extension\/docs\/user\/[a-z-]+\.md$/,
  'extension/docs/user/README.md',
  'extension/docs/rules/README.md',
  'extension/docs/rules/by-hand.md',
  /^extension\/docs\/rules\/[a-z-]+\/[a-z0-9-]+\.md$/,
];

/**
 * Builds the bundles and packs them.
 * @returns {Promise<string>} the path of the .vsix
 */
export async function packageExtension() {
  await build();
  const { name, version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  const vsix = path.join(projectRoot, `${name}-${version}.vsix`);
  const said = await silently(() =>
    createVSIX({
      cwd: projectRoot,
      packagePath: vsix,
      // The bundles hold everything; links of the README stay as they are, because there is no page to point to.
      dependencies: false,
      rewriteRelativeLinks: false,
      allowMissingRepository: true,
      skipLicense: false,
    }),
  ).catch((error) => {
    throw new Error(`The package could not be made: ${error instanceof Error ? error.message : error}`);
  });
  const problems = judgeContents(filesInZip(readFileSync(vsix)), wanted);
  if (problems.length > 0)
    throw new Error(`The package is not what it should be: ${problems.join('; ')}.\n${said}`);
  return vsix;
}

/**
 * Packs the command line for npm, from bundles that are built.
 * @param {string} [to] the folder of the archive
 * @returns {string} the path of the archive
 */
export function packageCommandLine(to = projectRoot) {
  return packCommandLine(judgeContents, to);
}

/**
 * What is wrong with the files in a package.
 * @param {readonly PackedFile[]} files
 * @param {readonly (string | RegExp)[]} wanted
 * @returns {string[]}
 */
export function judgeContents(files, wanted) {
  /** @type {(rule: string | RegExp, name: string) => boolean} */
  const fits = (rule, name) => (typeof rule === 'string' ? rule === name : rule.test(name));
  const names = files.map(({ name }) => name);
  return [
    ...wanted.filter((rule) => !names.some((name) => fits(rule, name))).map((rule) => `${rule} is missing`),
    ...names
      .filter((name) => !wanted.some((rule) => fits(rule, name)))
      .map((name) => `${name} has no place in it`),
    ...files
      .filter(({ name, size }) => name.endsWith('.md') && size > maxPageSize)
      .map(({ name, size }) => `${name} has ${size} bytes, which nobody reads`),
  ];
}

/**
 * The files in a zip archive, from the directory at its end.
 * @param {Buffer} zip
 * @returns {PackedFile[]}
 */
function filesInZip(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('The package is no zip archive.');
  const count = zip.readUInt16LE(end + 10);
  /** @type {PackedFile[]} */
  const files = [];
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    files.push({ name: zip.toString('utf8', at + 46, at + 46 + name), size: zip.readUInt32LE(at + 24) });
    at += 46 + name + extra + comment;
  }
  return files.filter((file) => !file.name.endsWith('/'));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const vsix = await packageExtension();
    const pages = readdirSync(path.join(projectRoot, 'docs/rules'), { recursive: true });
    // Those of rules lie in the folder of their dialect, beside a list of them all.
    const rules = pages.filter((name) => /[\\/].*\.md$/.test(String(name))).length;
    for (const file of [vsix, packageCommandLine()]) {
      const size = (statSync(file).size / 1024).toFixed(0);
      console.log(`${path.relative(process.cwd(), file)}: ${size} kB, with the pages of ${rules} rules.`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
