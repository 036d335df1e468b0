/**
 * The licences of the packages that are really in the bundles, as one text. What is bundled is asked of esbuild, because
 * the packages that are installed are many more; a package whose licence is not found stops the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-](?:md|txt|mit|isc))?$/i;

/**
 * @typedef {object} BundledPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence by its SPDX identifier
 * @property {string} text what the licence file says
 * @property {string} folder from the root of the project, as package-lock.json names it
 */

/**
 * The packages of which a bundle holds at least one byte.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @param {string} projectRoot
 * @returns {BundledPackage[]} in the order of their names
 */
export function bundledPackages(metafiles, projectRoot) {
  const folders = new Set(
    metafiles
      .flatMap(({ outputs }) => Object.values(outputs))
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([file]) => packageFolder(file) ?? []),
  );
  return [...folders]
    .map((folder) => ({ ...readPackage(path.join(projectRoot, folder)), folder }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {string} file as esbuild names it, from the root of the project
 * @returns {string | undefined} the folder of the package, of the innermost where one holds another
 */
function packageFolder(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** @param {string} folder @returns {Omit<BundledPackage, 'folder'>} */
function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = existsSync(folder) ? readdirSync(folder).filter((each) => LICENCE_FILE.test(each)) : [];
  if (typeof license !== 'string' || files.length === 0)
    throw new Error(`'${name}' is bundled, and its licence is not in '${folder}'.`);
  const text = files.sort().map((each) => readFileSync(path.join(folder, each), 'utf8').trim());
  return { name, version, licence: license, text: text.join('\n\n').replace(/\r\n?/g, '\n') };
}

/**
 * @param {readonly BundledPackage[]} packages
 * @returns {string}
 */
export function thirdPartyNotices(packages) {
  const rule = '-'.repeat(80);
  const each = packages.map(
    ({ name, version, licence, text }) => `${rule}\n${name} ${version} (${licence})\n\n${text}\n`,
  );
  return [
    'THIRD-PARTY NOTICES\n',
    'This product contains the packages below, each under the licence that follows its name.\n',
    ...each,
  ].join('\n');
}
