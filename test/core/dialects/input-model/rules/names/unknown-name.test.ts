import { describe, expect, test } from 'vitest';

import { unknownName } from '../../../../../../server/src/core/dialects/input-model/rules/names/unknown-name.js';
import { checkModel } from '../../../../../support/examples.js';

describe('names that services, components and hardware use', () => {
  test('the rules of the family, most of which are tested in the files beside this one', () => {
    expect(unknownName.map(({ id }) => id)).toEqual([
      'input-model/server-unknown-role',
      'input-model/server-unknown-group',
      'input-model/server-unknown-nic-mapping',
      'input-model/vm-unknown-hypervisor',
      'input-model/role-unknown-disk-model',
      'input-model/role-unknown-interface-model',
      'input-model/role-unknown-memory-model',
      'input-model/role-unknown-cpu-model',
      'input-model/cp-unknown-role',
      'input-model/cp-unknown-component',
      'input-model/cp-configdata-unknown',
      'input-model/cp-uses-unknown-cp',
      'input-model/cp-uses-unknown-component',
      'input-model/zone-unknown',
      'input-model/region-unknown-cp',
      'input-model/region-unknown-service',
      'input-model/sg-unknown-child',
      'input-model/sg-unknown-network',
      'input-model/network-unknown-group',
      'input-model/netgroup-unknown-component',
      'input-model/netgroup-route-unknown',
      'input-model/ifmodel-unknown-netgroup',
      'input-model/ifmodel-dpdk-unknown-component',
      'input-model/nic-unknown-device-type',
      'input-model/nic-device-type-unknown-family',
      'input-model/firewall-unknown-group',
      'input-model/configdata-unknown-service',
      'input-model/audit-unknown-service',
      'input-model/lb-unknown-provider',
      'input-model/lb-unknown-component',
      'input-model/cpu-unknown-component',
      'input-model/component-unknown-service',
      'input-model/component-consumers-allowed-unknown',
      'input-model/component-consumers-blocked-unknown',
      'input-model/passthrough-unknown-server',
      'input-model/dcn-unknown-netgroup',
      'input-model/windriver-unknown-network',
      'input-model/definition-misspelt',
    ]);
  });

  test('what drives DPDK devices', () => {
    checkModel(
      { id: 'input-model/ifmodel-dpdk-unknown-component' },
      {
        'data/more.yml': `
      interface-models:
        - name: MORE
          network-interfaces: []
          dpdk-devices:
            - devices: []
              components: [openvswich]
              #            ^^^^^^^^^^ error: Unknown service component 'openvswich'. Did you mean 'openvswitch'?
              #            | preferred fix: Change to 'openvswitch'
              #            | -         components: [openvswich]
              #            | +         components: [openvswitch]
    `,
      },
    );
  });

  test('what comes with the product is known', () => {
    checkModel(
      { id: 'input-model/nic-unknown-device-type' },
      {
        'data/more.yml': `
      nic-mappings:
        - name: MORE
          physical-ports:
            - logical-name: hed1
              type: simple-port
              nic-device-type: '8086:10fb'
            - logical-name: hed2
              type: simple-port
              nic-device-type: '1234:5678'
              #                ^^^^^^^^^^^ error: Unknown NIC device type '1234:5678'.
              #                | no fix
    `,
      },
    );
  });

  test('a family is misspelt', () => {
    checkModel(
      { id: 'input-model/nic-device-type-unknown-family' },
      {
        'data/more.yml': `
      nic-device-types:
        - name: '8086:1234'
          family: INTEL-82598
          #       ^^^^^^^^^^^ error: Unknown NIC device family 'INTEL-82598'. Did you mean 'INTEL-82599'?
          #       | fix: Change to 'INTEL-82599'
          #       | -     family: INTEL-82598
          #       | +     family: INTEL-82599
        - name: '8086:1235'
          family: INTEL-82599
    `,
      },
    );
  });

  test('data for a service', () => {
    checkModel(
      { id: 'input-model/configdata-unknown-service' },
      {
        'data/more.yml': `
      product:
        version: 2
      configuration-data:
        - name: OWN-CONFIG
          services: [neutron, swfit]
          #                   ^^^^^ warning: Unknown service 'swfit'. Did you mean 'swift'?
          #                   | preferred fix: Change to 'swift'
          #                   | -     services: [neutron, swfit]
          #                   | +     services: [neutron, swift]
          #                   | fix: Remove 'swfit'
          #                   | -     services: [neutron, swfit]
          #                   | +     services: [neutron]
          data: {}
    `,
      },
    );
  });

  test('what processors are for', () => {
    checkModel(
      { id: 'input-model/cpu-unknown-component' },
      {
        'data/more.yml': `
      cpu-models:
        - name: CPU
          assignments:
            - components: [nova-compute-kvm, nova-compute-kwm]
            #                                ^^^^^^^^^^^^^^^^ error: Unknown service component 'nova-compute-kwm'. Did you mean 'nova-compute-kvm'?
            #                                | fix: Remove 'nova-compute-kwm'
            #                                | -       - components: [nova-compute-kvm, nova-compute-kwm]
            #                                | +       - components: [nova-compute-kvm]
              cpu: []
    `,
      },
    );
  });

  test('the service of a component', () => {
    checkModel(
      { id: 'input-model/component-unknown-service' },
      {
        'data/more.yml': `
      product:
        version: 2
      service-components:
        - name: own-api
          service: noba
          #        ^^^^ error: Unknown service 'noba'. Did you mean 'nova'?
          #        | preferred fix: Change to 'nova'
          #        | -     service: noba
          #        | +     service: nova
    `,
      },
    );
  });

  test('who may', () => {
    checkModel(
      { id: 'input-model/component-consumers-allowed-unknown' },
      {
        'data/more.yml': `
      product:
        version: 2
      service-components:
        - name: own-api
          multi-consumers:
            default: block
            allowed: [nova, noba]
            #               ^^^^ error: Unknown service 'noba'. Did you mean 'nova'?
            #               | fix: Remove 'noba'
            #               | -       allowed: [nova, noba]
            #               | +       allowed: [nova]
    `,
      },
    );
  });

  test('who may not', () => {
    checkModel(
      { id: 'input-model/component-consumers-blocked-unknown' },
      {
        'data/more.yml': `
      product:
        version: 2
      service-components:
        - name: own-api
          multi-consumers:
            default: allow
            blocked: [nova, noba]
            #               ^^^^ error: Unknown service 'noba'. Did you mean 'nova'?
            #               | fix: Remove 'noba'
            #               | -       blocked: [nova, noba]
            #               | +       blocked: [nova]
    `,
      },
    );
  });
});
