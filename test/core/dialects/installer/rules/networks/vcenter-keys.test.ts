import { describe, expect, test } from 'vitest';
import { esxText, repaired, saidOfEsx, saidOfKvm } from './said.js';

describe.each([
  ['vcenter-provider-missing', 'provider_network', 'the management network of the ESX hosts'],
  ['vcenter-vlan-range-missing', 'vlan_range', 'the VLANs of tenants'],
])('%s', (id, key, what) => {
  test('a key that is needed', () => {
    expect(saidOfEsx(id, { [`vcenter.${key}`]: undefined })).toEqual([
      ['"vcenter"', `'${key}' is missing; a cloud with ESX needs ${what}.`],
    ]);
    const text = esxText({ [`vcenter.${key}`]: undefined });
    const after = repaired(id, text, `Add '${key}' with a placeholder`);
    expect(after).toHaveProperty(`vcenter.${key}`, expect.stringMatching(/^<.*>$/));
  });

  test('silent where it is there, misspelt, or not needed', () => {
    expect(saidOfEsx(id, {})).toEqual([]);
    expect(saidOfEsx(id, { [`vcenter.${key}`]: undefined, [`vcenter.${key}s`]: '500:600' })).toEqual([]);
    expect(saidOfEsx(id, { [`vcenter.${key}`]: '' })).toEqual([]);
    expect(saidOfEsx(id, { vcenter: undefined })).toEqual([]);
    expect(saidOfKvm(id, { vcenter: {} })).toEqual([]);
  });
});
