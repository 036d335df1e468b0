/** Plans, installers and carrier-grade clouds are compared by what their documents decide, in the same words. */
import { describe, expect, test } from 'vitest';
import { compared, type Edits, edited, exampleFolder, replaced, told } from './compared.js';

const exampleWith = (name: string, edits: Edits) => {
  const files = exampleFolder(name);
  return compared(files, edited(files, edits));
};

test.each(['kvm', 'esx', 'json', 'installer-kvm', 'installer-esx', 'carrier-grade', 'input-model'])(
  '%s differs from nothing in itself, nor by its layout',
  (name) => {
    const files = exampleFolder(name);
    const laidOut = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file, `${text.replaceAll('\n', '\r\n')}\r\n`]),
    );
    expect(compared(files, laidOut)).toMatchObject({ differences: [], doubts: [] });
  },
);

describe('a plan', () => {
  const plan = 'helion.yml';
  test.each<[string, RegExp, string, RegExp]>([
    ['a subnet', /cidr: 10\.20\.0\.0\/16|cidr: [\d./]+/, 'cidr: 172.30.0.0/16', /changes its subnet from/],
    [
      'a number of nodes',
      /compute: \d+/,
      'compute: 9',
      /^redeploy: The number of compute nodes changes from \d+ to 9\./,
    ],
    [
      'routing',
      /routing: dvr/,
      'routing: centralized',
      /^redeploy: Setting 'deployment\.overcloud\.routing' changes from dvr to/,
    ],
    [
      'the hypervisor',
      /hypervisor: kvm/,
      'hypervisor: esx',
      /^redeploy: Setting 'hypervisor' changes from kvm to esx\./,
    ],
  ])('%s', (_, from, to, sentence) => {
    const sentences = told(exampleWith('kvm', { [plan]: (text) => text.replace(from, to) }));
    expect(
      sentences.some((each) => sentence.test(each)),
      sentences.join('\n'),
    ).toBe(true);
  });

  test('a network that is removed', () => {
    const { differences } = exampleWith('kvm', {
      [plan]: (text) => text.replace(/ {2}- network: external\n(?: {4}.*\n)+/, ''),
    });
    expect(differences.map(({ sentence }) => sentence)).toContain(
      "Network 'external (physical)' is removed.",
    );
  });

  test('a broken one removes nothing', () => {
    const { differences, doubts } = exampleWith('kvm', {
      [plan]: (text) => `${text.slice(0, text.indexOf('deployment:'))}deployment: [\n`,
    });
    expect(differences.filter(({ change }) => change === 'removed')).toEqual([]);
    expect(doubts).toHaveLength(1);
  });
});

describe('an installer', () => {
  const csv = 'baremetal.csv';
  const json = 'kvm-custom-ips.json';

  test('a line with another role, and one that is removed', () => {
    const lines = (exampleFolder('installer-kvm')[csv] ?? '').split('\n');
    const at = lines.findIndex((line) => line.includes('OvercloudCompute'));
    const comparison = exampleWith('installer-kvm', {
      [csv]: replaced(
        lines[at] ?? '',
        (lines[at] ?? '').replace('OvercloudCompute', 'OvercloudSwiftStorage'),
      ),
    });
    expect(told(comparison)[0]).toMatch(
      /^place: Server '[\da-f:]+' changes its place from OvercloudCompute to OvercloudSwiftStorage\.$/,
    );
    expect(comparison.differences[0]?.things[0].at()?.start.line).toBe(at);
    const removed = exampleWith('installer-kvm', { [csv]: (text) => text.replace(`${lines[at]}\n`, '') });
    expect(told(removed)).toEqual([expect.stringMatching(/^place: Server '[\da-f:]+' is removed\.$/)]);
  });

  test('another order of lines with roles is no difference', () => {
    expect(
      exampleWith('installer-kvm', {
        [csv]: (text) => text.trimEnd().split('\n').reverse().join('\n'),
      }).differences,
    ).toEqual([]);
  });

  test('ranges, scales and secrets', () => {
    const text = exampleFolder('installer-kvm')[json] ?? '';
    const scale = /"(so_[a-z_]+)": "?(\d+)"?/.exec(text);
    expect(scale).not.toBeNull();
    const sentences = told(
      exampleWith('installer-kvm', {
        [json]: (all) => all.replace(scale?.[0] ?? '', `"${scale?.[1]}": 7`),
      }),
    );
    expect(sentences).toEqual([
      expect.stringMatching(/^redeploy: The number of \w+ nodes changes from \d+ to 7\.$/),
    ]);
  });
});

describe('a carrier-grade cloud', () => {
  test('a node that is called otherwise', () => {
    const text = exampleFolder('carrier-grade')['node-provision.json'] ?? '';
    const name = /"name": "([^"]+)"/.exec(text)?.[1] ?? '';
    const comparison = exampleWith('carrier-grade', {
      'node-provision.json': replaced(`"name": "${name}"`, '"name": "renamed"'),
    });
    expect(told(comparison)).toEqual([`place: Server '${name}' is now 'renamed'.`]);
  });

  test('a subnet, and a network under another VLAN', () => {
    const sentences = told(
      exampleWith('carrier-grade', {
        'environment.json': (text) =>
          text
            .replace(/"cidr": "[^"]+"/, '"cidr": "172.29.0.0/16"')
            .replace(/"segment-id": "?\d+"?/, '"segment-id": "77"'),
      }),
    );
    expect(sentences.some((each) => /^address: Network '.*' changes its subnet from/.test(each))).toBe(true);
    expect(
      sentences.some((each) => /^redeploy: Network '.*' changes its VLAN from \d+ to 77/.test(each)),
    ).toBe(true);
  });
});
