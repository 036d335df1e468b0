/** What the cloud needs around it. */
import { describe, expect, test } from 'vitest';
import { esxPlan, kvmPlan } from '../../../../../../server/src/core/dialects/plan/examples.js';
import {
  SURROUNDINGS,
  VCENTERS,
} from '../../../../../../server/src/core/dialects/plan/rules/addresses/section-examples.js';
import { type Change, fixesOf, saidOf } from '../../said-of.js';

test('as they should be', () => {
  expect(saidOf(SURROUNDINGS)).toEqual([]);
  expect(saidOf(VCENTERS)).toEqual([]);
});

test('plan/vcenter-proxies', () => {
  const change: Change = ['compute-proxies: 2', 'compute-proxies: 1'];
  expect(saidOf(VCENTERS, change)).toEqual([
    "plan/vcenter-proxies: 'compute-proxies' is 1, but the plan has 2 vCenters. Each vCenter has one proxy.",
  ]);
  expect(fixesOf(VCENTERS, change)).toEqual([{ title: "Change to '2'", after: [] }]);
});

test('plan/surroundings-name-repeated', () => {
  expect(saidOf(VCENTERS, ['name: vcenter2', 'name: vcenter1'])).toEqual([
    "plan/surroundings-name-repeated: Duplicate vCenter 'vcenter1'.",
  ]);
  const regions = '  regions: [{ name: a, hypervisor: esx }, { name: a, hypervisor: kvm }]\n';
  expect(saidOf(`${VCENTERS}${regions}`)).toEqual(["plan/surroundings-name-repeated: Duplicate region 'a'."]);
});

test('plan/vcenters-on-kvm', () => {
  const section = '\nsurroundings:\n  vcenters: [{ name: vcenter1 }]\n';
  expect(saidOf(`${kvmPlan}${section}`)).toEqual([
    "plan/vcenters-on-kvm: 'vcenters' is for ESX only; this plan uses KVM.",
  ]);
  const region = '  regions: [{ name: vmware, hypervisor: esx }]\n';
  expect(saidOf(`${kvmPlan}${section}${region}`)).toEqual([]);
});

test('plan/time-zone', () => {
  const change: Change = ['time-zone: UTC', 'time-zone: Europe/Berlin'];
  expect(saidOf(SURROUNDINGS, change)).toEqual([
    "plan/time-zone: 'time-zone' should be 'UTC' on all nodes, not 'Europe/Berlin'.",
  ]);
  expect(fixesOf(SURROUNDINGS, change)).toEqual([{ title: "Change to 'UTC'", after: [] }]);
  expect(saidOf(SURROUNDINGS, ['time-zone: UTC', 'time-zone: Etc/UTC'])).toEqual([]);
});

test('compute proxies that are left out follow from the vCenters', () => {
  expect(saidOf(VCENTERS, ['    compute-proxies: 2\n', ''])).toEqual([]);
  const four = '    - { name: vcenter3 }\n    - { name: vcenter4 }\n';
  expect(saidOf(`${VCENTERS}${four}`, ['    compute-proxies: 2\n', ''])).toEqual([
    expect.stringContaining('plan/vcenter-count'),
  ]);
});

test('the number of vCenters says how many proxies there are', () => {
  expect(saidOf(VCENTERS, ['compute-proxies: 2', 'compute-proxies: 0'])).toEqual([
    "plan/vcenter-proxies: 'compute-proxies' is 0, but the plan has 2 vCenters. Each vCenter has one proxy.",
  ]);
  const four: Change = [
    '    - { name: vcenter2',
    '    - { name: vcenter3 }\n    - { name: vcenter4 }\n    - { name: vcenter2',
  ];
  expect(saidOf(VCENTERS, four, ['    compute-proxies: 2\n', ''])).toEqual([
    "plan/vcenter-count: 'compute-proxies' must be at most 3, not 4: EON registers at most three vCenters, each with one proxy.",
  ]);
  expect(fixesOf(VCENTERS, four, ['    compute-proxies: 2\n', ''])).toEqual([]);
});

describe('a region with the other hypervisor', () => {
  const regions = (hypervisor: string) =>
    `\nsurroundings:\n  regions: [{ name: one, hypervisor: kvm }, { name: two, hypervisor: ${hypervisor} }]\n`;
  const mixed: readonly Change[] = [
    ['    compute: 4\n', '    compute: 4\n    compute-proxies: 1\n'],
    ['[sherpa, sirius', '[sherpa, eon, sirius'],
    [
      'carried-by: external }\n',
      'carried-by: external }\n  - { network: esx, vlan-type: tagged, vlan-id: 340, cidr: 192.168.140.0/24, carried-by: external }\n  - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, carried-by: external }\n',
    ],
  ];

  test('has its own networks, nodes and services', () => {
    expect(saidOf(`${kvmPlan}${regions('esx')}`, ...mixed)).toEqual([]);
    expect(saidOf(`${kvmPlan}${regions('kvm')}`, ...mixed)).toHaveLength(4);
  });

  test('KVM beside ESX', () => {
    const compute: Change = ['    compute-proxies: 1\n', '    compute-proxies: 1\n    compute: 2\n'];
    expect(saidOf(`${esxPlan}${regions('esx')}`, compute)).toEqual([]);
    expect(saidOf(esxPlan, compute)).toEqual([expect.stringContaining('plan/compute-on-esx')]);
  });
});
