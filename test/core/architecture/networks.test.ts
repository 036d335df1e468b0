import { expect, test } from 'vitest';
import {
  isRoleOf,
  networkFact,
  networkNames,
  networksOf,
  requiredNetworks,
} from '../../../server/src/core/architecture/networks.js';

const typesOf = (facts: readonly { readonly name: string; readonly vlanType: string }[]) =>
  Object.fromEntries(facts.map(({ name, vlanType }) => [name, vlanType]));

test('the physical networks and their VLAN types', () => {
  expect(typesOf(networksOf('physical'))).toEqual({
    ipmi: 'untagged',
    'undercloud-management': 'untagged',
    'overcloud-management': 'untagged',
    sdn: 'untagged',
    storage: 'untagged',
    external: 'tagged',
    service: 'tagged',
    'object-storage': 'untagged',
  });
});

test('the virtual networks of each hypervisor', () => {
  expect(typesOf(networksOf('virtual', 'kvm'))).toEqual({
    management: 'untagged',
    service: 'tagged',
    'fibre-channel': 'none',
    external: 'tagged',
  });
  expect(typesOf(networksOf('virtual', 'esx'))).toEqual({
    management: 'untagged',
    external: 'tagged',
    esx: 'tagged',
    'esx-tenant': 'tagged',
  });
});

test('what each hypervisor cannot do without', () => {
  const names = (hypervisor: 'kvm' | 'esx') =>
    requiredNetworks(hypervisor).map(({ layer, name }) => `${layer} ${name}`);
  expect(names('kvm')).toEqual([
    'physical ipmi',
    'virtual management',
    'virtual service',
    'virtual external',
  ]);
  expect(names('esx')).toEqual([
    'physical ipmi',
    'virtual management',
    'virtual external',
    'virtual esx',
    'virtual esx-tenant',
  ]);
});

test('a network is looked up in the table of its layer and hypervisor', () => {
  expect(networkFact('physical', 'esx', 'service')?.title).toBe('Service');
  expect(networkFact('virtual', 'esx', 'service')).toBeUndefined();
  expect(networkFact('virtual', undefined, 'service')?.source).toBe(
    'Technical overview 1.1, table Virtual networks for KVM, row Service',
  );
  expect(networkFact('virtual', 'esx', 'external')?.source).toContain('for ESX, row External');
  expect(networkNames('virtual')).toEqual([
    'management',
    'service',
    'fibre-channel',
    'external',
    'esx',
    'esx-tenant',
  ]);
});

test('a carrier has the VLAN type of what it carries', () => {
  for (const network of networksOf('virtual')) {
    for (const name of network.carriers) {
      expect(networkFact('physical', undefined, name)?.vlanType, `${network.name} on ${name}`).toBe(
        network.vlanType,
      );
    }
    expect(network.carriers.length > 0).toBe(network.vlanType !== 'none');
  }
});

test('Management is every network that folds into it; the others are their namesakes', () => {
  expect(isRoleOf('management', 'undercloud-management')).toBe(true);
  expect(isRoleOf('management', 'object-storage')).toBe(true);
  expect(isRoleOf('management', 'ipmi')).toBe(false);
  expect(isRoleOf('external', 'external')).toBe(true);
  expect(isRoleOf('esx', 'external')).toBe(false);
  expect(networksOf('physical').filter((fact) => fact.foldedIntoManagement)).toHaveLength(5);
});
