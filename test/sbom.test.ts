/** The bills of materials: valid, of what is really bundled, and the same whenever they are made. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, test } from 'vitest';
import { sbom } from '../scripts/sbom.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

interface Bom {
  readonly serialNumber: string;
  readonly components: readonly {
    readonly purl: string;
    readonly hashes: unknown;
    readonly licenses: unknown;
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

describe.each(['dist', 'dist/cli'])('the one in %s', (folder) => {
  const text = read(`${folder}/bom.cdx.json`);
  const bom = JSON.parse(text) as Bom;
  const purls = bom.components.map(({ purl }) => purl);

  test('is valid by the schema of CycloneDX', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(text)).toBeNull();
  });

  test('has what the notices have', () => {
    const noticed = [...read(`${folder}/THIRD-PARTY-NOTICES.txt`).matchAll(/^-{80}\n(\S+) (\S+) \(/gm)];
    const named = noticed.map(([, name = '', version]) => `pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(purls.length).toBeGreaterThan(5);
    expect(purls).toEqual(named);
  });

  test('says of each package what npm says of it', () => {
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
    const shell = process.platform === 'win32';
    const said = JSON.parse(
      execFileSync('npm', args, { cwd: root, encoding: 'utf8', shell, maxBuffer: 1e8 }),
    );
    for (const { purl, hashes, licenses } of bom.components)
      expect((said as Bom).components.find((each) => each.purl === purl)).toMatchObject({ hashes, licenses });
  });

  test('tells of each package what it depends on, and reaches all of them from the product', () => {
    const [own, ...others] = bom.dependencies;
    expect(others.map(({ ref }) => ref)).toEqual(purls);
    const reached = new Set(own?.dependsOn);
    for (const ref of reached)
      for (const next of bom.dependencies.find((each) => each.ref === ref)?.dependsOn ?? [])
        reached.add(next);
    expect([...reached].sort()).toEqual([...purls].sort());
  });

  test('says nothing of when and where it was made', () => {
    expect(text).not.toContain('timestamp');
    expect(text).not.toContain(root);
  });
});

describe('made of a lock file', () => {
  const product = { name: 'p', version: '1.0.0', description: 'd', license: 'MIT' };
  const one = {
    name: '@a/b',
    version: '2.0.0',
    licence: '(MIT OR ISC)',
    text: '',
    folder: 'node_modules/@a/b',
  };
  const digest = Buffer.from('x').toString('base64');
  const locked = { version: '2.0.0', integrity: `sha512-${digest}` };
  const lock = { packages: { '': { version: '1.0.0', dependencies: { '@a/b': '^2.0.0' } } } };

  test('the same input makes the same text, another input another number', () => {
    const made = (version: string) => {
      const packages = { ...lock.packages, [one.folder]: { ...locked, version } };
      return sbom(product, [{ ...one, version }], { packages });
    };
    expect(made('2.0.0')).toBe(made('2.0.0'));
    const numberOf = (text: string) => (JSON.parse(text) as Bom).serialNumber;
    expect(numberOf(made('2.0.0'))).not.toBe(numberOf(made('2.0.1')));
  });

  test('a name with a scope and a licence with a choice are written as CycloneDX wants them', () => {
    const text = sbom(product, [one], { packages: { ...lock.packages, [one.folder]: locked } });
    expect(JSON.parse(text).components).toEqual([
      expect.objectContaining({
        group: '@a',
        name: 'b',
        purl: 'pkg:npm/%40a/b@2.0.0',
        hashes: [{ alg: 'SHA-512', content: '78' }],
        licenses: [{ expression: '(MIT OR ISC)' }],
      }),
    ]);
  });

  test('a package that is locked otherwise, or without a hash, stops the build', () => {
    const made = (other: object) => () =>
      sbom(product, [one], { packages: { ...lock.packages, [one.folder]: { ...locked, ...other } } });
    expect(made({ version: '3.0.0' })).toThrow('3.0.0');
    expect(made({ integrity: undefined })).toThrow('no hash');
  });
});
