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
