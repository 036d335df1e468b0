/** Clouds as people plan them: 3 to 84 compute nodes, KVM and ESX, each kind of storage. No rule has anything to say. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../support/check-rule.js';

const folder = new URL('clouds/', import.meta.url);
const clouds = readdirSync(folder).map(
  (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
);

test.each(clouds)('%s is free of findings', (_name, text) => {
  const said = analysisOf('helion.yml', text)
    .findings()
    .map(({ rule, message }) => `${rule}: ${message}`);
  expect(said).toEqual([]);
});

describe('the clouds differ as clouds do', () => {
  const all = clouds.map(([, text]) => text).join('\n');

  test.each(['vsa', 'vsa-ao', 'storevirtual', '3par', 'ceph', 'swift', 'swift-scale-out'])(
    'storage: %s',
    (type) => {
      expect(all).toContain(`type: ${type},`);
    },
  );

  test.each([
    'hypervisor: kvm',
    'hypervisor: esx',
    'rack: rack2',
    'members: [',
    'growth:',
    'nodes:',
    'vcenters:',
  ])('%s', (words) => {
    expect(all).toContain(words);
  });

  test('there are ten and more', () => {
    expect(clouds.length).toBeGreaterThanOrEqual(10);
  });
});
