import { test } from 'vitest';
import { nodeCounts } from '../../../../../../server/src/core/dialects/plan/rules/nodes/node-counts.js';
import { checkRules } from '../../../../../support/check-rule.js';

const ids = nodeCounts.map(({ id }) => id);

test('the counts of a KVM environment', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          controllers: 2 # one is being repaired
          #            ^ error plan/controller-count: 'controllers' must be 3, not 2: MySQL, RabbitMQ and HAProxy are clusters of exactly three (row OvercloudControl of the bare-metal systems table).
          #            | fix: Change 'controllers' to 3
          #            | -     controllers: 2 # one is being repaired
          #            | +     controllers: 3 # one is being repaired
          compute: 0
          #        ^ error plan/compute-none: 'compute' must be at least 1, not 0: workload VMs run on them (row OvercloudCompute of the bare-metal systems table).
          #        | fix: Change 'compute' to 1
          #        | -     compute: 0
          #        | +     compute: 1
          swift-storage: 1
          #              ^ warning plan/swift-starter-count: 'swift-storage' must be at least 2, not 1: object storage starts with two nodes, so that it outlives one of them (row OvercloudSwiftStorage of the bare-metal systems table).
          #              | fix: Change 'swift-storage' to 2
          #              | -     swift-storage: 1
          #              | +     swift-storage: 2
          compute-proxies: 1
          #                ^ error plan/compute-proxies-on-kvm: 'compute-proxies' has no place on KVM: a compute proxy speaks for a vCenter, and KVM has none.
          #                | fix: Remove 'compute-proxies'
          #                | -     compute-proxies: 1
    `,
  );
});

test('the counts of an ESX environment', () => {
  checkRules(
    ids,
    `
      hypervisor: esx
      deployment:
        overcloud: { controllers: 5, compute: 4, swift-storage: 0, compute-proxies: 4 }
        #                         ^ error plan/controller-count: 'controllers' must be 3, not 5: MySQL, RabbitMQ and HAProxy are clusters of exactly three (row OvercloudControl of the bare-metal systems table).
        #                         | fix: Change 'controllers' to 3
        #                         | -   overcloud: { controllers: 5, compute: 4, swift-storage: 0, compute-proxies: 4 }
        #                         | +   overcloud: { controllers: 3, compute: 4, swift-storage: 0, compute-proxies: 4 }
        #                                     ^ error plan/compute-on-esx: 'compute' has no place on ESX: vCenter brings its own hosts, and a compute proxy speaks for each vCenter.
        #                                     | fix: Remove 'compute'
        #                                     | -   overcloud: { controllers: 5, compute: 4, swift-storage: 0, compute-proxies: 4 }
        #                                     | +   overcloud: { controllers: 5, swift-storage: 0, compute-proxies: 4 }
        #                                                       ^ warning plan/swift-starter-count: 'swift-storage' must be at least 2, not 0: object storage starts with two nodes, so that it outlives one of them (row OvercloudSwiftStorage of the bare-metal systems table).
        #                                                       | fix: Change 'swift-storage' to 2
        #                                                       | -   overcloud: { controllers: 5, compute: 4, swift-storage: 0, compute-proxies: 4 }
        #                                                       | +   overcloud: { controllers: 5, compute: 4, swift-storage: 2, compute-proxies: 4 }
        #                                                                           ^ error plan/vcenter-count: 'compute-proxies' must be at most 3, not 4: there is one for each vCenter, and EON registers at most three vCenters.
        #                                                                           | fix: Change 'compute-proxies' to 3
        #                                                                           | -   overcloud: { controllers: 5, compute: 4, swift-storage: 0, compute-proxies: 4 }
        #                                                                           | +   overcloud: { controllers: 5, compute: 4, swift-storage: 0, compute-proxies: 3 }
    `,
  );
});

test('no compute proxy by default', () => {
  checkRules(
    ids,
    `
      hypervisor: esx
      deployment:
        overcloud:
        ^^^^^^^^^ error plan/proxy-per-vcenter: 'compute-proxies' must be at least 1 on ESX and is not given: there is one for each vCenter, and the cloud reaches its ESX hosts only through them.
        | fix: Add 'compute-proxies: 1'
        |       controllers: 3
        | +     compute-proxies: 1
          controllers: 3
    `,
  );
});

test('no compute node by default', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      deployment:
        overcloud:
        ^^^^^^^^^ error plan/compute-none: 'compute' must be at least 1 on KVM and is not given: workload VMs run on them (row OvercloudCompute of the bare-metal systems table).
        | fix: Add 'compute: 1'
        |       controllers: 3
        | +     compute: 1
          controllers: 3
    `,
  );
});

test('three controllers and two Swift nodes are the default, and more Swift nodes are fine', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          compute: 4
          swift-storage: 5
          compute-proxies: 0
    `,
  );
});

test('an unreadable count is unknown', () => {
  checkRules(
    ids,
    `
      hypervisor: kvm
      deployment:
        overcloud:
          controllers: three
          compute:
          swift-storage: "1"
    `,
  );
});

test('JSON', () => {
  checkRules(
    ids,
    `
      #- /lab.helion.json
      {
        "hypervisor": "kvm",
        "deployment": { "overcloud": { "controllers": 4, "compute": 1, "compute-proxies": 1 } }
        //                                            ^ error plan/controller-count: 'controllers' must be 3, not 4: MySQL, RabbitMQ and HAProxy are clusters of exactly three (row OvercloudControl of the bare-metal systems table).
        //                                            | fix: Change 'controllers' to 3
        //                                            | -   "deployment": { "overcloud": { "controllers": 4, "compute": 1, "compute-proxies": 1 } }
        //                                            | +   "deployment": { "overcloud": { "controllers": 3, "compute": 1, "compute-proxies": 1 } }
        //                                                                                ^ error plan/compute-proxies-on-kvm: 'compute-proxies' has no place on KVM: a compute proxy speaks for a vCenter, and KVM has none.
        //                                                                                | fix: Remove 'compute-proxies'
        //                                                                                | -   "deployment": { "overcloud": { "controllers": 4, "compute": 1, "compute-proxies": 1 } }
        //                                                                                | +   "deployment": { "overcloud": { "controllers": 4, "compute": 1 } }
      }
    `,
  );
});

test('at the limits of each role', () => {
  checkRules(
    ids,
    `
    hypervisor: kvm
    deployment: { overcloud: { controllers: 3, compute: 1, swift-storage: 2, compute-proxies: 0 } }
    `,
  );
  checkRules(
    ids,
    `
    hypervisor: esx
    deployment: { overcloud: { controllers: 3, compute: 0, swift-storage: 2, compute-proxies: 3 } }
    `,
  );
  checkRules(
    ids,
    `
    hypervisor: esx
    deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 1, compute-proxies: 4 } }
    #                                       ^ error plan/controller-count: 'controllers' must be 3, not 4: MySQL, RabbitMQ and HAProxy are clusters of exactly three (row OvercloudControl of the bare-metal systems table).
    #                                       | fix: Change 'controllers' to 3
    #                                       | - deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 1, compute-proxies: 4 } }
    #                                       | + deployment: { overcloud: { controllers: 3, compute: 1, swift-storage: 1, compute-proxies: 4 } }
    #                                                   ^ error plan/compute-on-esx: 'compute' has no place on ESX: vCenter brings its own hosts, and a compute proxy speaks for each vCenter.
    #                                                   | fix: Remove 'compute'
    #                                                   | - deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 1, compute-proxies: 4 } }
    #                                                   | + deployment: { overcloud: { controllers: 4, swift-storage: 1, compute-proxies: 4 } }
    #                                                                     ^ warning plan/swift-starter-count: 'swift-storage' must be at least 2, not 1: object storage starts with two nodes, so that it outlives one of them (row OvercloudSwiftStorage of the bare-metal systems table).
    #                                                                     | fix: Change 'swift-storage' to 2
    #                                                                     | - deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 1, compute-proxies: 4 } }
    #                                                                     | + deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 2, compute-proxies: 4 } }
    #                                                                                         ^ error plan/vcenter-count: 'compute-proxies' must be at most 3, not 4: there is one for each vCenter, and EON registers at most three vCenters.
    #                                                                                         | fix: Change 'compute-proxies' to 3
    #                                                                                         | - deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 1, compute-proxies: 4 } }
    #                                                                                         | + deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 1, compute-proxies: 3 } }
    `,
  );
});

test('without a hypervisor or an overcloud nothing is known to be wrong', () => {
  checkRules(
    ids,
    `
    deployment: { overcloud: { controllers: 2, compute: 0, swift-storage: 1 } }
    `,
  );
  checkRules(
    ids,
    `
    hypervisor: kvm
    deployment: { seed-vm: { address: 10.0.0.1 } }
    `,
  );
});

test('what others share is not changed', () => {
  checkRules(
    ids,
    `
    hypervisor: kvm
    product: { version: &count 2 }
    deployment: { overcloud: { controllers: *count } }
    #             ^^^^^^^^^ error plan/compute-none: 'compute' must be at least 1 on KVM and is not given: workload VMs run on them (row OvercloudCompute of the bare-metal systems table).
    #             | fix: Add 'compute: 1'
    #             | - deployment: { overcloud: { controllers: *count } }
    #             | + deployment: { overcloud: { controllers: *count, compute: 1 } }
    #                                       ^^^^^^ error plan/controller-count: 'controllers' must be 3, not 2: MySQL, RabbitMQ and HAProxy are clusters of exactly three (row OvercloudControl of the bare-metal systems table).
    #                                       | no fix
    `,
  );
});
