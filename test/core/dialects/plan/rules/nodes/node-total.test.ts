import { test } from 'vitest';
import { nodeTotal } from '../../../../../../server/src/core/dialects/plan/rules/nodes/node-total.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('fewer than the least of both hypervisors', () => {
  checkRule(
    nodeTotal,
    `
      deployment:
        overcloud:
        ^^^^^^^^^ error: A cloud must have at least 6 nodes, not 5. This plan has 1 undercloud + 3 controllers + 1 Swift storage node.
        | related 3: Overcloud controller: 3.
        | related 4: Compute node: 0.
        | related 5: Swift storage node: 1.
          controllers: 3
          compute: 0
          swift-storage: 1
    `,
  );
});

test('more than a hundred', () => {
  checkRule(
    nodeTotal,
    `
      hypervisor: kvm
      deployment:
        overcloud: { controllers: 3, compute: 90, swift-storage: 2, vsa-storage: 4, scale-out-swift-proxy: 1 }
        ^^^^^^^^^ error: A cloud must have at most 100 nodes, not 101. This plan has 1 undercloud + 3 controllers + 90 compute nodes + 2 Swift storage nodes + 4 VSA nodes + 1 scale-out Swift proxy.
        | related 3: Overcloud controller: 3.
        | related 3: Compute node: 90.
        | related 3: Swift storage node: 2.
        | related 3: StoreVirtual VSA node: 4.
        | related 3: Scale-out Swift proxy: 1.
    `,
  );
});

test('a count that is wrong by itself is the mistake', () => {
  checkRule(
    nodeTotal,
    `
      hypervisor: kvm
      deployment:
        overcloud: { controllers: 3, compute: 0, swift-storage: 2 }
    `,
  );
});

test('exactly seven and exactly a hundred', () => {
  checkRule(
    nodeTotal,
    `
      hypervisor: kvm
      deployment:
        overcloud: { controllers: 3, compute: 94, swift-storage: 2 }
    `,
  );
});

test('an unreadable count leaves the sum open', () => {
  checkRule(
    nodeTotal,
    `
      hypervisor: kvm
      deployment:
        overcloud: { controllers: 3, compute: few }
    `,
  );
});

test('the least and the greatest number, and no overcloud', () => {
  checkRule(
    nodeTotal,
    `
    deployment: { overcloud: { controllers: 3, compute: 1, swift-storage: 2, vsa-storage: 0 } }
    `,
  );
  checkRule(
    nodeTotal,
    `
    deployment: { overcloud: { controllers: 3, compute: 94, swift-storage: 2, vsa-storage: 0 } }
    `,
  );
  checkRule(
    nodeTotal,
    `
    deployment: { seed-vm: { address: 10.0.0.1 } }
    `,
  );
  checkRule(
    nodeTotal,
    `
    product: { name: helion-openstack }
    `,
  );
});

test('several of a role whose name ends with y', () => {
  checkRule(
    nodeTotal,
    `
    deployment:
      overcloud: { controllers: 1, compute: 0, swift-storage: 0, vsa-storage: 0, scale-out-swift-proxy: 2 }
      ^^^^^^^^^ error: A cloud must have at least 6 nodes, not 4. This plan has 1 undercloud + 1 controller + 2 scale-out Swift proxies.
    `,
  );
});

test('compute proxies are VMs of a vCenter: six machines do for ESX, and a hundred are not too many with a proxy', () => {
  checkRule(
    nodeTotal,
    `
    hypervisor: esx
    deployment:
      overcloud: { controllers: 3, swift-storage: 2, compute-proxies: 1 }
    `,
  );
  checkRule(
    nodeTotal,
    `
    hypervisor: esx
    deployment:
      overcloud: { controllers: 3, swift-storage: 2, scale-out-swift-storage: 94, compute-proxies: 3 }
    `,
  );
});
