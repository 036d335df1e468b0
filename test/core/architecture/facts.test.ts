import { expect, test } from 'vitest';
import { backupTargets } from '../../../server/src/core/architecture/backup.js';
import { leastNodes, nodeTotal, vcenters, vsaCluster } from '../../../server/src/core/architecture/limits.js';
import { networksOf } from '../../../server/src/core/architecture/networks.js';
import { nodeRoles, roleOfPlanKey, routingOn } from '../../../server/src/core/architecture/node-roles.js';
import { products } from '../../../server/src/core/architecture/products.js';
import { serviceFact, servicesOf } from '../../../server/src/core/architecture/services.js';

const physicalNetworks = networksOf('physical');
const virtualNetworks = networksOf('virtual');
/** All that may be listed, and DVR, which may not. */
const services = [...new Set([...servicesOf('undercloud'), ...servicesOf('overcloud')])].concat(
  serviceFact('dvr') ?? [],
);

test('every fact names its source', () => {
  const facts = [
    ...physicalNetworks,
    ...virtualNetworks,
    ...nodeRoles,
    ...products,
    ...services,
    ...backupTargets,
    nodeTotal,
    vcenters,
    vsaCluster,
  ];
  for (const { source } of facts) expect(source).toMatch(/1\.1/);
});

test('texts of facts are whole sentences', () => {
  for (const fact of [...physicalNetworks, ...virtualNetworks, ...services, ...nodeRoles, ...backupTargets]) {
    expect(fact.purpose).toMatch(/^[A-Z].*\.$/);
  }
});

test('names are told apart', () => {
  for (const names of [services, nodeRoles, backupTargets, products, physicalNetworks]) {
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
  }
});

test('the smallest cloud of each hypervisor has the fewest nodes that are allowed', () => {
  const fewest = (hypervisor: 'kvm' | 'esx') =>
    nodeRoles
      .filter((role) => role.isNode)
      .reduce((sum, role) => sum + (role.counts[hypervisor]?.min ?? 0), 0);
  expect(fewest('kvm')).toBe(leastNodes.kvm);
  expect(fewest('esx')).toBe(leastNodes.esx);
  expect(nodeTotal.min).toBe(leastNodes.esx);
});

test('roles by the key of a plan', () => {
  expect(roleOfPlanKey('controllers')?.counts.kvm).toEqual({ min: 3, max: 3 });
  expect(roleOfPlanKey('compute')?.counts.esx).toBeUndefined();
  expect(roleOfPlanKey('compute-proxies')?.counts).toEqual({ esx: { min: 1, max: 3 } });
  expect(roleOfPlanKey('routing')).toBeUndefined();
});

test('DVR is for KVM only', () => {
  expect(routingOn).toEqual({ kvm: ['dvr', 'centralized'], esx: ['centralized'] });
  expect(serviceFact('dvr')?.hypervisors).toEqual(['kvm']);
});

test('services belong where the table places them', () => {
  const only = (place: 'undercloud' | 'overcloud') =>
    services.filter((fact) => fact.places.join() === place).map(({ name }) => name);
  expect(only('undercloud')).toEqual(['ironic', 'eon', 'sirius', 'logging', 'monitoring']);
  expect(only('overcloud')).toEqual(['cinder', 'swift', 'dvr']);
  expect(servicesOf('undercloud', 'kvm').map(({ name }) => name)).not.toContain('eon');
  expect(servicesOf('overcloud').map(({ name }) => name)).not.toContain('dvr');
});

test('a service depends on services that the overcloud can have', () => {
  for (const { name, dependsOn } of services) {
    for (const need of dependsOn)
      expect(serviceFact(need)?.places, `${name} needs ${need}`).toContain('overcloud');
  }
});
