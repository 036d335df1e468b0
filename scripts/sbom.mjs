/**
 * A software bill of materials (CycloneDX, JSON) for what is really in a package: the npm packages of which its bundles
 * hold at least one byte, with the hashes of package-lock.json and what each of them depends on. The same input makes the
 * same text, so that anybody can make it again and compare.
 */
import { createHash } from 'node:crypto';

/**
 * @typedef {import('./third-party-notices.mjs').BundledPackage} BundledPackage
 * @typedef {{ version: string, integrity?: string, dependencies?: Record<string, string> }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock package-lock.json
 * @typedef {{ name: string, version: string, description: string, license: string }} Product
 */

/**
 * @param {Product} product
 * @param {readonly BundledPackage[]} packages
 * @param {Lock} lock
 * @returns {string}
 */
export function sbom({ name, version, description, license }, packages, lock) {
  const own = refOf(name, version);
  const refs = new Map(packages.map((each) => [each.folder, refOf(each.name, each.version)]));
  const bom = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        description,
        licenses: licensesOf(license),
        purl: own,
      },
    },
    components: packages.map((each) => component(each, lock)),
    dependencies: [
      { ref: own, dependsOn: dependsOn('', lock, refs) },
      ...packages.map((each) => ({
        ref: refOf(each.name, each.version),
        dependsOn: dependsOn(each.folder, lock, refs),
      })),
    ],
  };
  const head = { bomFormat: 'CycloneDX', specVersion: '1.6' };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bom))}`;
  return `${JSON.stringify({ ...head, serialNumber, version: 1, ...bom }, undefined, 2)}\n`;
}

/** @param {BundledPackage} bundled @param {Lock} lock */
function component({ name, version, licence, folder }, lock) {
  const locked = lock.packages[folder];
  if (locked?.version !== version)
    throw new Error(`package-lock.json has ${name} ${locked?.version}, and ${version} is bundled.`);
  const [algorithm, digest] = locked.integrity?.split('-') ?? [];
  if (algorithm !== 'sha512' || !digest) throw new Error(`package-lock.json has no hash of ${name}.`);
  const slash = name.indexOf('/');
  return {
    type: 'library',
    'bom-ref': refOf(name, version),
    ...(slash >= 0 && { group: name.slice(0, slash) }),
    name: name.slice(slash + 1),
    version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    licenses: licensesOf(licence),
    purl: refOf(name, version),
  };
}

/** @param {string} licence by SPDX: one identifier, or several with `OR` and `AND` */
function licensesOf(licence) {
  return [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }];
}

/**
 * The bundled packages that a package finds when it asks for its dependencies, as Node looks for them: in its own folder
 * first, then in those above.
 * @param {string} folder
 * @param {Lock} lock
 * @param {ReadonlyMap<string, string>} refs
 */
function dependsOn(folder, lock, refs) {
  const found = Object.keys(lock.packages[folder]?.dependencies ?? {}).flatMap((name) => {
    for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
      const ref = refs.get(`${at === '' ? '' : `${at}/`}node_modules/${name}`);
      if (ref !== undefined) return [ref];
      if (at === '') return [];
    }
  });
  return found.sort();
}

/** A package URL, which is also what the others refer to. @param {string} name @param {string} version */
function refOf(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** In the form of a UUID of version 8, whose bits everybody may choose. @param {string} text */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
