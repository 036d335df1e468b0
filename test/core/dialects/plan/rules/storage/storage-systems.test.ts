/** Storage systems as things of their own. */
import { describe, expect, test } from 'vitest';
import { kvmPlan } from '../../../../../../server/src/core/dialects/plan/examples.js';
import { STORAGE } from '../../../../../../server/src/core/dialects/plan/rules/addresses/section-examples.js';
import { type Change, fixesOf, saidOf } from '../../said-of.js';

test('as they should be', () => {
  expect(saidOf(STORAGE)).toEqual([]);
});

test('plan/storage-transport', () => {
  const change: Change = ['vsa, transport: iscsi', 'vsa, transport: fibre-channel'];
  expect(saidOf(STORAGE, change)).toEqual([
    "plan/storage-transport: 'vsa' cannot use Fibre Channel, which connects compute nodes only to 3PAR arrays.",
  ]);
  expect(fixesOf(STORAGE, change)).toEqual([{ title: "Change to 'iscsi'", after: [] }]);
});

test('plan/storage-nodes-differ', () => {
  const change: Change = ['iscsi, nodes: 3', 'iscsi, nodes: 4'];
  expect(saidOf(STORAGE, change)).toEqual([
    "plan/storage-nodes-differ: 'vsa' has 4 nodes, but 'vsa-storage' is 3.",
  ]);
  expect(fixesOf(STORAGE, change)).toEqual([{ title: "Change to '3'", after: [] }]);
  // Two clusters make up the nodes together.
  expect(saidOf(STORAGE, ['iscsi, nodes: 3', 'iscsi, nodes: 1 }\n  - { type: vsa, nodes: 2'])).toEqual([]);
});

test('the proxies of Swift are as many as the deployment has', () => {
  const scale: readonly Change[] = [
    [
      '    vsa-storage: 3\n',
      '    vsa-storage: 3\n    scale-out-swift-proxy: 2\n    scale-out-swift-storage: 4\n',
    ],
    ['storage:\n', 'storage:\n  - { type: swift-scale-out, nodes: 4, proxies: 2, size: 9000 }\n'],
  ];
  expect(saidOf(STORAGE, ...scale)).toEqual([]);
  expect(saidOf(STORAGE, ...scale, ['proxies: 2', 'proxies: 3'])).toEqual([
    "plan/storage-nodes-differ: 'swift-scale-out' has 3 proxies, but 'scale-out-swift-proxy' is 2.",
  ]);
});

test('plan/fibre-channel-missing', () => {
  const array: readonly Change[] = [
    ['block-storage: [vsa]', 'block-storage: [vsa, 3par]'],
    ['storage:\n', 'storage:\n  - { type: 3par, transport: fibre-channel }\n'],
  ];
  expect(saidOf(STORAGE, ...array)).toEqual([
    "plan/fibre-channel-missing: Missing network 'fibre-channel': the array uses Fibre Channel.",
  ]);
  expect(fixesOf(STORAGE, ...array)).toEqual([{ title: "Add the network 'fibre-channel'", after: [] }]);
  // Virtual networks that are left out are those that the plan needs.
  expect(saidOf(STORAGE.replace(/virtual-networks:\n(?: {2}- .*\n)+/, ''), ...array)).toEqual([]);
});

test('plan/storage-in-pool', () => {
  const array = (address: string): readonly Change[] => [
    ['gateway-ip: 192.168.130.1,', 'gateway-ip: 192.168.130.1, addresses: [192.168.130.10-192.168.130.99],'],
    ['block-storage: [vsa]', 'block-storage: [vsa, 3par]'],
    ['storage:\n', `storage:\n  - { type: 3par, transport: iscsi, address: ${address} }\n`],
  ];
  expect(saidOf(STORAGE, ...array('192.168.130.240'))).toEqual([]);
  expect(saidOf(STORAGE, ...array('192.168.130.40'))).toEqual([
    "plan/storage-in-pool: The storage address 192.168.130.40 is in the pool 192.168.130.10-192.168.130.99 of 'undercloud-management'.",
  ]);
  expect(fixesOf(STORAGE, ...array('192.168.130.40'))).toEqual([
    { title: 'Change to 192.168.130.9, the nearest address outside every pool', after: [] },
  ]);
});

test('plan/storage-not-listed', () => {
  const change: Change = ['  - { type: swift', '  - { type: ceph }\n  - { type: swift'];
  expect(saidOf(STORAGE, change)).toEqual([
    "plan/storage-not-listed: 'ceph' is missing from 'block-storage', so it provides no volumes.",
  ]);
  expect(fixesOf(STORAGE, change)).toEqual([{ title: "Add 'ceph'", after: [] }]);
});

test('plan/workload-room', () => {
  expect(saidOf(STORAGE, ['workload-size: 4000', 'workload-size: 9000'])).toEqual([
    'plan/workload-room: Backups of workloads need 9000 GiB, but object storage has only 8000 GiB.',
  ]);
  expect(saidOf(STORAGE, ['workload-size: 4000', 'workload-size: 9000'], [', size: 8000', ''])).toEqual([]);
});

describe('storage outside the cloud is no mistake', () => {
  const without: Change = ['    vsa-storage: 3', '    vsa-storage: 0'];
  const system = (type: string) => `\nstorage:\n  - { ${type} }\n`;

  test('a StoreVirtual cluster needs no VSA nodes', () => {
    expect(saidOf(`${kvmPlan}${system('type: storevirtual, transport: iscsi')}`, without)).toEqual([]);
    expect(saidOf(kvmPlan, without)).toHaveLength(1);
  });

  test('3PAR by iSCSI needs no Fibre Channel', () => {
    const back: Change = ['block-storage: [vsa]', 'block-storage: [3par]'];
    expect(saidOf(`${kvmPlan}${system('type: 3par, transport: iscsi')}`, without, back)).toEqual([]);
    expect(saidOf(kvmPlan, without, back)).toHaveLength(1);
  });

  test('Ceph', () => {
    const back: Change = ['block-storage: [vsa]', 'block-storage: [ceph]'];
    expect(saidOf(`${kvmPlan}${system('type: ceph')}`, without, back)).toEqual([]);
  });
});
