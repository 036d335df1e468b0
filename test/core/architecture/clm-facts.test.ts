import { describe, expect, test } from 'vitest';
import { bondProviders, DEFAULT_BOND_PROVIDER } from '../../../server/src/core/architecture/clm-bonds.js';
import { DISK_SIZE, MEMORY_SIZE } from '../../../server/src/core/architecture/clm-disks.js';
import { networkTags } from '../../../server/src/core/architecture/clm-network-tags.js';
import { nicFamilies, nicTypes } from '../../../server/src/core/architecture/clm-nic-devices.js';
import { clmComponents, clmServices } from '../../../server/src/core/architecture/clm-services.js';

describe('network tags', () => {
  test('components and services that there are', () => {
    expect(networkTags.size).toBe(8);
    for (const { name, purpose, uses, components, service, deprecated } of networkTags.values()) {
      expect(purpose, name).toMatch(/^[A-Z].*\.$/);
      expect(components).toEqual(uses.map(({ component }) => component));
      for (const component of components) {
        expect(clmComponents(undefined).get(component)?.networkTags, component).toContain(name);
      }
      if (service !== undefined) expect(clmServices(undefined).has(service), service).toBe(true);
      else expect(deprecated, name).toBeDefined();
    }
  });

  test('attributes', () => {
    const [vxlan, vlan, flat] = ['vxlan', 'vlan', 'flat'].map((kind) =>
      networkTags.get(`neutron.networks.${kind}`),
    );
    expect(vxlan?.isUnique).toBe(true);
    expect(vxlan?.attributes).toEqual([
      expect.objectContaining({ name: 'tenant-vxlan-id-range', required: false, min: 0, max: 16_777_215 }),
    ]);
    expect(vlan?.attributes.map(({ name, required }) => [name, required])).toEqual([
      ['provider-physical-network', true],
      ['tenant-vlan-id-range', false],
    ]);
    expect(flat?.attributes.map(({ format }) => format)).toEqual(['physnet']);
  });
});

test('bonds', () => {
  expect(bondProviders.map(({ name, modes, minDevices }) => [name, modes.length, minDevices])).toEqual([
    ['linux', 7, 1],
    ['openvswitch', 3, 2],
    ['windows', 3, 2],
  ]);
  expect(bondProviders.some(({ name }) => name === DEFAULT_BOND_PROVIDER)).toBe(true);
  const linux = bondProviders.find(({ name }) => name === 'linux');
  expect(linux?.modes.map(({ number }) => number)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
});

test('sizes', () => {
  expect(['20G', '1T', 'G'].every((size) => DISK_SIZE.test(size))).toBe(true);
  expect(['20', '20GB', '20g', '1.5G'].some((size) => DISK_SIZE.test(size))).toBe(false);
  expect(MEMORY_SIZE.test('2M')).toBe(true);
  expect(MEMORY_SIZE.test('1T')).toBe(false);
});

test('network cards', () => {
  expect(nicFamilies.map(({ name, maxVfCount }) => [name, maxVfCount])).toEqual([
    ['INTEL-82599', 63],
    ['MT-27520', 16],
  ]);
  for (const { name, family, deviceId } of nicTypes) {
    const known = nicFamilies.find((each) => each.name === family);
    expect(name).toBe(`${known?.vendorId}:${deviceId}`);
  }
});
