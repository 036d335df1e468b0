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
          #            ^ error plan/controller-count: 'controllers' must be 3, not 2: MySQL, RabbitMQ and HAProxy run as clusters of three.
          #            | fix: Change 'controllers' to 3
          #            | -     controllers: 2 # one is being repaired
          #            | +     controllers: 3 # one is being repaired
          compute: 0
          #        ^ error plan/compute-none: 'compute' must be at least 1, not 0: workload VMs run on compute nodes.
          #        | fix: Change 'compute' to 1
          #        | -     compute: 0
          #        | +     compute: 1
          swift-storage: 1
          #              ^ warning plan/swift-starter-count: 'swift-storage' must be at least 2, not 1: object storage must survive the loss of a node.
          #              | fix: Change 'swift-storage' to 2
          #              | -     swift-storage: 1
          #              | +     swift-storage: 2
          compute-proxies: 1
          #                ^ error plan/compute-proxies-on-kvm: 'compute-proxies' cannot be used on KVM: proxies connect vCenters.
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
        #                         ^ error plan/controller-count: 'controllers' must be 3, not 5: MySQL, RabbitMQ and HAProxy run as clusters of three.
        #                         | fix: Change 'controllers' to 3
        #                         | -   overcloud: { controllers: 5, compute: 4, swift-storage: 0, compute-proxies: 4 }
        #                         | +   overcloud: { controllers: 3, compute: 4, swift-storage: 0, compute-proxies: 4 }
        #                                     ^ error plan/compute-on-esx: 'compute' cannot be used on ESX: vCenter provides the hosts; use 'compute-proxies'.
        #                                     | fix: Remove 'compute'
        #                                     | -   overcloud: { controllers: 5, compute: 4, swift-storage: 0, compute-proxies: 4 }
        #                                     | +   overcloud: { controllers: 5, swift-storage: 0, compute-proxies: 4 }
        #                                                       ^ warning plan/swift-starter-count: 'swift-storage' must be at least 2, not 0: object storage must survive the loss of a node.
        #                                                       | fix: Change 'swift-storage' to 2
        #                                                       | -   overcloud: { controllers: 5, compute: 4, swift-storage: 0, compute-proxies: 4 }
        #                                                       | +   overcloud: { controllers: 5, compute: 4, swift-storage: 2, compute-proxies: 4 }
        #                                                                           ^ error plan/vcenter-count: 'compute-proxies' must be at most 3, not 4: EON registers at most three vCenters, each with one proxy.
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
        ^^^^^^^^^ error plan/proxy-per-vcenter: 'compute-proxies' must be at least 1 on ESX and is not given: the cloud reaches ESX hosts only through the proxy of their vCenter.
        | fix: Add 'compute-proxies: 1'
        |       controllers: 3
        | +     compute-proxies: 1
          controllers: 3
      backup: {}
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
        ^^^^^^^^^ error plan/compute-none: 'compute' must be at least 1 on KVM and is not given: workload VMs run on compute nodes.
        | fix: Add 'compute: 1'
        |       controllers: 3
        | +     compute: 1
          controllers: 3
      backup: {}
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
        //                                            ^ error plan/controller-count: 'controllers' must be 3, not 4: MySQL, RabbitMQ and HAProxy run as clusters of three.
        //                                            | fix: Change 'controllers' to 3
        //                                            | -   "deployment": { "overcloud": { "controllers": 4, "compute": 1, "compute-proxies": 1 } }
        //                                            | +   "deployment": { "overcloud": { "controllers": 3, "compute": 1, "compute-proxies": 1 } }
        //                                                                                ^ error plan/compute-proxies-on-kvm: 'compute-proxies' cannot be used on KVM: proxies connect vCenters.
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
    #                                       ^ error plan/controller-count: 'controllers' must be 3, not 4: MySQL, RabbitMQ and HAProxy run as clusters of three.
    #                                       | fix: Change 'controllers' to 3
    #                                       | - deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 1, compute-proxies: 4 } }
    #                                       | + deployment: { overcloud: { controllers: 3, compute: 1, swift-storage: 1, compute-proxies: 4 } }
    #                                                   ^ error plan/compute-on-esx: 'compute' cannot be used on ESX: vCenter provides the hosts; use 'compute-proxies'.
    #                                                   | fix: Remove 'compute'
    #                                                   | - deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 1, compute-proxies: 4 } }
    #                                                   | + deployment: { overcloud: { controllers: 4, swift-storage: 1, compute-proxies: 4 } }
    #                                                                     ^ warning plan/swift-starter-count: 'swift-storage' must be at least 2, not 1: object storage must survive the loss of a node.
    #                                                                     | fix: Change 'swift-storage' to 2
    #                                                                     | - deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 1, compute-proxies: 4 } }
    #                                                                     | + deployment: { overcloud: { controllers: 4, compute: 1, swift-storage: 2, compute-proxies: 4 } }
    #                                                                                         ^ error plan/vcenter-count: 'compute-proxies' must be at most 3, not 4: EON registers at most three vCenters, each with one proxy.
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
    #             ^^^^^^^^^ error plan/compute-none: 'compute' must be at least 1 on KVM and is not given: workload VMs run on compute nodes.
    #             | fix: Add 'compute: 1'
    #             | - deployment: { overcloud: { controllers: *count } }
    #             | + deployment: { overcloud: { controllers: *count, compute: 1 } }
    #                                       ^^^^^^ error plan/controller-count: 'controllers' must be 3, not 2: MySQL, RabbitMQ and HAProxy run as clusters of three.
    #                                       | no fix
    backup: {}
    `,
  );
});
