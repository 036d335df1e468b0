import { describe, expect, test } from 'vitest';

import { unknownName } from '../../../../../../server/src/core/dialects/input-model/rules/names/unknown-name.js';
import { checkModel } from '../../../../../support/examples.js';

describe('names that are defined nowhere', () => {
  test('each rule of the family is tested here', () => {
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
    ]);
  });

  test('a role is misspelt, or created', () => {
    checkModel(
      { id: 'input-model/server-unknown-role' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          role: CONTROLER-ROLE
          #     ^^^^^^^^^^^^^^ error: There is no server role 'CONTROLER-ROLE' in this model; did you mean 'CONTROLLER-ROLE'?
          #     | preferred fix: Change to 'CONTROLLER-ROLE'
          #     | -     role: CONTROLER-ROLE
          #     | +     role: CONTROLLER-ROLE
          #     | fix: Create the server role 'CONTROLER-ROLE'
          #     | in data/server_roles.yml
          #     |       disk-model: COMPUTE-DISKS
          #     | +   - name: CONTROLER-ROLE
          #     | +     interface-model: CONTROLLER-INTERFACES
          #     | +     disk-model: CONTROLLER-DISKS
    `,
      },
    );
  });

  test('Jinja may say any name', () => {
    checkModel(
      { id: 'input-model/server-unknown-role' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: one
          role: "{{ role }}"
        - id: two
          role:
        - id: three
          role: COMPUTE-ROLE
    `,
      },
    );
  });

  test('roles that cannot be read may have any name', () => {
    checkModel(
      { id: 'input-model/server-unknown-role' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          role: NOBODY
    `,
        'data/roles.yml': `
      server-roles:
        - !any role
    `,
      },
    );
  });

  test('the group of a server', () => {
    checkModel(
      { id: 'input-model/server-unknown-group' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          server-group: RACK7
          #             ^^^^^ error: There is no server group 'RACK7' in this model; did you mean 'RACK1'?
          #             | preferred fix: Change to 'RACK1'
          #             |   servers:
          #             |     - id: extra
          #             | -     server-group: RACK7
          #             | +     server-group: RACK1
          #             | fix: Create the server group 'RACK7'
          #             | in data/server_groups.yml
          #             |     - name: RACK2
          #             |       networks: []
          #             | +   - name: RACK7
          #             | +     networks: []
    `,
      },
    );
  });

  test('the NIC mapping of a server', () => {
    checkModel(
      { id: 'input-model/server-unknown-nic-mapping' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          nic-mapping: THREE-PORTS
          #            ^^^^^^^^^^^ error: There is no NIC mapping 'THREE-PORTS' in this model.
          #            | fix: Create the NIC mapping 'THREE-PORTS'
          #            | in data/nic_mappings.yml
          #            |           bus-address: "0000:08:00.0"
          #            | +   - name: THREE-PORTS
          #            | +     physical-ports:
          #            | +       - logical-name: hed1
          #            | +         type: simple-port
          #            | +         bus-address: "0000:07:00.0"
    `,
      },
    );
  });

  test('a server is misspelt', () => {
    checkModel(
      { id: 'input-model/vm-unknown-hypervisor' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          hypervisor-id: compute7
          #              ^^^^^^^^ error: There is no server 'compute7' in this model; did you mean 'compute1'?
          #              | preferred fix: Change to 'compute1'
          #              | -     hypervisor-id: compute7
          #              | +     hypervisor-id: compute1
    `,
      },
    );
  });

  test('where a server cannot be read, it may be the hypervisor', () => {
    checkModel(
      { id: 'input-model/vm-unknown-hypervisor' },
      {
        'data/more.yml': `
      product:
        version: 2
      servers:
        - id: guest
          hypervisor-id: nobody
        - !any server
    `,
      },
    );
  });

  test('a disk model is created', () => {
    checkModel(
      { id: 'input-model/role-unknown-disk-model' },
      {
        'data/more.yml': `
      server-roles:
        - name: EXTRA-ROLE
          disk-model: FURTHER
          #           ^^^^^^^ error: There is no disk model 'FURTHER' in this model.
          #           | fix: Create the disk model 'FURTHER'
    `,
      },
    );
  });

  test('an interface model is created', () => {
    checkModel(
      { id: 'input-model/role-unknown-interface-model' },
      {
        'data/more.yml': `
      server-roles:
        - name: EXTRA-ROLE
          interface-model: FURTHER
          #                ^^^^^^^ error: There is no interface model 'FURTHER' in this model.
          #                | fix: Create the interface model 'FURTHER'
    `,
      },
    );
  });

  test('the first memory model goes into the file of the cloud', () => {
    checkModel(
      { id: 'input-model/role-unknown-memory-model' },
      {
        'data/more.yml': `
      server-roles:
        - name: EXTRA-ROLE
          memory-model: FURTHER
          #             ^^^^^^^ error: There is no memory model 'FURTHER' in this model.
          #             | fix: Create the memory model 'FURTHER'
          #             | in cloudConfig.yml
          #             |       member-prefix: -m
          #             | + memory-models:
          #             | +   - name: FURTHER
          #             | +     huge-pages:
          #             | +       - size: 1G
          #             | +         count: 1
    `,
      },
    );
  });

  test('the first CPU model does as well', () => {
    checkModel(
      { id: 'input-model/role-unknown-cpu-model' },
      {
        'data/more.yml': `
      server-roles:
        - name: EXTRA-ROLE
          cpu-model: FURTHER
          #          ^^^^^^^ error: There is no cpu model 'FURTHER' in this model.
          #          | fix: Create the cpu model 'FURTHER'
          #          | in cloudConfig.yml
          #          |       member-prefix: -m
          #          | + cpu-models:
          #          | +   - name: FURTHER
          #          | +     assignments: []
    `,
      },
    );
  });

  test('a role is created beside others, with models that there are', () => {
    checkModel(
      { id: 'input-model/cp-unknown-role' },
      {
        'data/more.yml': `
      control-planes:
        - name: second-plane
          control-plane-prefix: cp2
          clusters:
            - name: one
              cluster-prefix: c1
              server-role: [COMPUTE-ROLE, FURTHER-ROLE]
              #                           ^^^^^^^^^^^^ error: There is no server role 'FURTHER-ROLE' in this model.
              #                           | fix: Create the server role 'FURTHER-ROLE'
              #                           | in data/server_roles.yml
              #                           |       disk-model: COMPUTE-DISKS
              #                           | +   - name: FURTHER-ROLE
              #                           | +     interface-model: CONTROLLER-INTERFACES
              #                           | +     disk-model: CONTROLLER-DISKS
    `,
      },
    );
  });

  test('a component is misspelt', () => {
    checkModel(
      { id: 'input-model/cp-unknown-component' },
      {
        'data/more.yml': `
      control-planes:
        - name: second-plane
          control-plane-prefix: cp2
          clusters:
            - name: one
              service-components:
                - nova-apy
                # ^^^^^^^^ error: There is no service component 'nova-apy' in this model; did you mean 'nova-api'?
                # | preferred fix: Change to 'nova-api'
                # | -           - nova-apy
                # | ...
                # |             - nova-api
                # | +           - nova-api
                - nova-api
                - "{{ component }}"
    `,
      },
    );
  });

  test('a component that left the product goes, with its attributes', () => {
    checkModel(
      { id: 'input-model/cp-unknown-component' },
      {
        'data/more.yml': `
      control-planes:
        - name: second-plane
          control-plane-prefix: cp2
          clusters:
            - name: one
              service-components:
                - nova-api
                - freezer-api:
                # ^^^^^^^^^^^ error: The component 'freezer-api' left the product on 2018-10-08: the control plane is backed up by playbooks now.
                # | preferred fix: Remove 'freezer-api'
                # | -           - freezer-api:
                # | -               some: thing
                    some: thing
    `,
      },
      { options: { 'inputModel.generation': 'soc9' } },
    );
  });

  test('configuration data are created', () => {
    checkModel(
      { id: 'input-model/cp-configdata-unknown' },
      {
        'data/more.yml': `
      control-planes:
        - name: second-plane
          control-plane-prefix: cp2
          configuration-data:
            - SWIFT-CONFIG
            # ^^^^^^^^^^^^ error: There is no configuration data 'SWIFT-CONFIG' in this model.
            # | fix: Create the configuration data 'SWIFT-CONFIG'
            # | in cloudConfig.yml
            # |       member-prefix: -m
            # | + configuration-data:
            # | +   - name: SWIFT-CONFIG
            # | +     services: [neutron]
            # | +     data: {}
    `,
      },
    );
  });

  test('a control plane is misspelt', () => {
    checkModel(
      { id: 'input-model/cp-uses-unknown-cp' },
      {
        'data/more.yml': `
      control-planes:
        - name: second-plane
          control-plane-prefix: cp2
          uses:
            - from: control-plane-2
            #       ^^^^^^^^^^^^^^^ error: There is no control plane 'control-plane-2' in this model; did you mean 'control-plane-1'?
            #       | preferred fix: Change to 'control-plane-1'
            #       | -       - from: control-plane-2
            #       | +       - from: control-plane-1
    `,
      },
    );
  });

  test('of another control plane', () => {
    checkModel(
      { id: 'input-model/cp-uses-unknown-component' },
      {
        'data/more.yml': `
      control-planes:
        - name: second-plane
          control-plane-prefix: cp2
          uses:
            - from: control-plane-1
              service-components: [nothing-at-all]
              #                    ^^^^^^^^^^^^^^ error: There is no service component 'nothing-at-all' in this model.
              #                    | no fix
    `,
      },
    );
  });

  test('a server group is created', () => {
    checkModel(
      { id: 'input-model/zone-unknown' },
      {
        'data/more.yml': `
      control-planes:
        - name: second-plane
          control-plane-prefix: cp2
          failure-zones: [RACK1, SHELF]
          #                      ^^^^^ error: There is no server group 'SHELF' in this model.
          #                      | fix: Create the server group 'SHELF'
          #                      | in data/server_groups.yml
          #                      |     - name: RACK2
          #                      |       networks: []
          #                      | +   - name: SHELF
          #                      | +     networks: []
    `,
      },
    );
  });

  test('of a region', () => {
    checkModel(
      { id: 'input-model/region-unknown-cp' },
      {
        'data/more.yml': `
      product:
        version: 2
      regions:
        - name: region1
          includes:
            - control-plane: control-plane-9
            #                ^^^^^^^^^^^^^^^ error: There is no control plane 'control-plane-9' in this model; did you mean 'control-plane-1'?
            #                | preferred fix: Change to 'control-plane-1'
            #                | -       - control-plane: control-plane-9
            #                | +       - control-plane: control-plane-1
              services: [all]
    `,
      },
    );
  });

  test('all services are known, and each', () => {
    checkModel(
      { id: 'input-model/region-unknown-service' },
      {
        'data/more.yml': `
      product:
        version: 2
      regions:
        - name: region1
          includes:
            - control-plane: control-plane-1
              services: [all, nova, nowa]
              #                     ^^^^ error: There is no service 'nowa' in this model; did you mean 'nova'?
              #                     | preferred fix: Change to 'nova'
              #                     | -         services: [all, nova, nowa]
              #                     | +         services: [all, nova, nova]
    `,
      },
    );
  });

  test('a group below another one', () => {
    checkModel(
      { id: 'input-model/sg-unknown-child' },
      {
        'data/more.yml': `
      server-groups:
        - name: SHELF
          server-groups: [RACK1, RACK7]
          #                      ^^^^^ error: There is no server group 'RACK7' in this model; did you mean 'RACK1'?
          #                      | preferred fix: Change to 'RACK1'
          #                      |   server-groups:
          #                      |     - name: SHELF
          #                      | -     server-groups: [RACK1, RACK7]
          #                      | +     server-groups: [RACK1, RACK1]
          #                      | fix: Create the server group 'RACK7'
          #                      | in data/server_groups.yml
          #                      |     - name: RACK2
          #                      |       networks: []
          #                      | +   - name: RACK7
          #                      | +     networks: []
    `,
      },
    );
  });

  test('a network is created in the first group', () => {
    checkModel(
      { id: 'input-model/sg-unknown-network' },
      {
        'data/more.yml': `
      server-groups:
        - name: SHELF
          networks:
            - MANAGEMENT-NET
            - FURTHER-NET
            # ^^^^^^^^^^^ error: There is no network 'FURTHER-NET' in this model.
            # | fix: Create the network 'FURTHER-NET'
            # | in data/networks.yml
            # |       gateway-ip: 10.0.1.1
            # | +   - name: FURTHER-NET
            # | +     network-group: MANAGEMENT
            # | +     tagged-vlan: false
    `,
      },
    );
  });

  test('a group is created', () => {
    checkModel(
      { id: 'input-model/network-unknown-group' },
      {
        'data/more.yml': `
      product:
        version: 2
      networks:
        - name: FURTHER-NET
          network-group: FURTHER
          #              ^^^^^^^ error: There is no network group 'FURTHER' in this model.
          #              | fix: Create the network group 'FURTHER'
          #              | in data/network_groups.yml
          #              |         - external-lb
          #              | +   - name: FURTHER
          #              | +     hostname-suffix: new
    `,
      },
    );
  });

  test('all that are not named elsewhere are no component', () => {
    checkModel(
      { id: 'input-model/netgroup-unknown-component' },
      {
        'data/more.yml': `
      product:
        version: 2
      network-groups:
        - name: FURTHER
          component-endpoints: [default, nova-api]
          tls-component-endpoints: [nova-apy]
          #                         ^^^^^^^^ error: There is no service component 'nova-apy' in this model; did you mean 'nova-api'?
          #                         | preferred fix: Change to 'nova-api'
          #                         | -     tls-component-endpoints: [nova-apy]
          #                         | +     tls-component-endpoints: [nova-api]
    `,
      },
    );
  });

  test('everywhere is known, as are groups', () => {
    checkModel(
      { id: 'input-model/netgroup-route-unknown' },
      {
        'data/more.yml': `
      product:
        version: 2
      network-groups:
        - name: FURTHER
          routes: [default, MANAGEMENT, MANAGMENT]
          #                             ^^^^^^^^^ error: There is no network group or provider network 'MANAGMENT' in this model; did you mean 'MANAGEMENT'?
          #                             | preferred fix: Change to 'MANAGEMENT'
          #                             | -     routes: [default, MANAGEMENT, MANAGMENT]
          #                             | +     routes: [default, MANAGEMENT, MANAGEMENT]
          #                             | fix: Create the network group 'MANAGMENT'
          #                             | in data/network_groups.yml
          #                             |         - external-lb
          #                             | +   - name: MANAGMENT
          #                             | +     hostname-suffix: new
    `,
      },
    );
  });

  test('in each of the lists', () => {
    checkModel(
      { id: 'input-model/ifmodel-unknown-netgroup' },
      {
        'data/more.yml': `
      interface-models:
        - name: MORE
          network-interfaces:
            - name: ETH1
              network-groups: [MANAGMENT]
              #                ^^^^^^^^^ error: There is no network group 'MANAGMENT' in this model; did you mean 'MANAGEMENT'?
              #                | preferred fix: Change to 'MANAGEMENT'
              #                | -         network-groups: [MANAGMENT]
              #                | +         network-groups: [MANAGEMENT]
              #                | fix: Create the network group 'MANAGMENT'
              forced-network-groups: [FURTHER]
              #                       ^^^^^^^ error: There is no network group 'FURTHER' in this model.
              #                       | fix: Create the network group 'FURTHER'
              #                       | in data/network_groups.yml
              #                       |         - external-lb
              #                       | +   - name: FURTHER
              #                       | +     hostname-suffix: new
              passthrough-network-groups: [MANAGEMENT, ANOTHER]
              #                                        ^^^^^^^ error: There is no network group 'ANOTHER' in this model.
              #                                        | fix: Create the network group 'ANOTHER'
              #                                        | in data/network_groups.yml
              #                                        |         - external-lb
              #                                        | +   - name: ANOTHER
              #                                        | +     hostname-suffix: new
    `,
      },
    );
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
              #            ^^^^^^^^^^ error: There is no service component 'openvswich' in this model; did you mean 'openvswitch'?
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
              #                ^^^^^^^^^^^ error: There is no NIC device type '1234:5678' in this model.
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
          #       ^^^^^^^^^^^ error: There is no NIC device family 'INTEL-82598' in this model; did you mean 'INTEL-82599'?
          #       | preferred fix: Change to 'INTEL-82599'
          #       | -     family: INTEL-82598
          #       | +     family: INTEL-82599
        - name: '8086:1235'
          family: INTEL-82599
    `,
      },
    );
  });

  test('all groups are known, and each', () => {
    checkModel(
      { id: 'input-model/firewall-unknown-group' },
      {
        'data/more.yml': `
      firewall-rules:
        - name: MORE
          network-groups: [all, MANAGEMENT, EXTERNAL]
          #                                 ^^^^^^^^ error: There is no network group 'EXTERNAL' in this model; did you mean 'EXTERNAL-API'?
          #                                 | preferred fix: Change to 'EXTERNAL-API'
          #                                 | -     network-groups: [all, MANAGEMENT, EXTERNAL]
          #                                 | +     network-groups: [all, MANAGEMENT, EXTERNAL-API]
          #                                 | fix: Create the network group 'EXTERNAL'
          #                                 | in data/network_groups.yml
          #                                 |         - external-lb
          #                                 | +   - name: EXTERNAL
          #                                 | +     hostname-suffix: new
          rules: []
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
          #                   ^^^^^ warning: There is no service 'swfit' in this model; did you mean 'swift'?
          #                   | preferred fix: Change to 'swift'
          #                   | -     services: [neutron, swfit]
          #                   | +     services: [neutron, swift]
          data: {}
    `,
      },
    );
  });

  test('in either list', () => {
    checkModel(
      { id: 'input-model/audit-unknown-service' },
      {
        'cloudConfig.yml': `
      product:
        version: 2
      cloud:
        name: example
        hostname-data:
          host-prefix: example
          member-prefix: -m
        audit-settings:
          enabled-services: [nova, cinda]
          #                        ^^^^^ warning: There is no service 'cinda' in this model; did you mean 'cinder'?
          #                        | preferred fix: Change to 'cinder'
          #                        | -     enabled-services: [nova, cinda]
          #                        | +     enabled-services: [nova, cinder]
          disabled-services: [keystome]
          #                   ^^^^^^^^ warning: There is no service 'keystome' in this model; did you mean 'keystone'?
          #                   | preferred fix: Change to 'keystone'
          #                   | -     disabled-services: [keystome]
          #                   | +     disabled-services: [keystone]
    `,
      },
    );
  });

  test('what is outside of the cloud is known', () => {
    checkModel(
      { id: 'input-model/lb-unknown-provider' },
      {
        'data/more.yml': `
      control-planes:
        - name: second-plane
          control-plane-prefix: cp2
          load-balancers:
            - name: one
              provider: external
            - name: two
              provider: ip-clustr
              #         ^^^^^^^^^ error: There is no service component 'ip-clustr' in this model; did you mean 'ip-cluster'?
              #         | preferred fix: Change to 'ip-cluster'
              #         | -         provider: ip-clustr
              #         | +         provider: ip-cluster
    `,
      },
    );
  });

  test('in both lists', () => {
    checkModel(
      { id: 'input-model/lb-unknown-component' },
      {
        'data/more.yml': `
      control-planes:
        - name: second-plane
          control-plane-prefix: cp2
          load-balancers:
            - name: one
              components: [default, nova-apy]
              #                     ^^^^^^^^ error: There is no service component 'nova-apy' in this model; did you mean 'nova-api'?
              #                     | preferred fix: Change to 'nova-api'
              #                     | -         components: [default, nova-apy]
              #                     | +         components: [default, nova-api]
              tls-components: [default, glance-apy]
              #                         ^^^^^^^^^^ error: There is no service component 'glance-apy' in this model; did you mean 'glance-api'?
              #                         | preferred fix: Change to 'glance-api'
              #                         | -         tls-components: [default, glance-apy]
              #                         | +         tls-components: [default, glance-api]
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
            #                                ^^^^^^^^^^^^^^^^ error: There is no service component 'nova-compute-kwm' in this model; did you mean 'nova-compute-kvm'?
            #                                | preferred fix: Change to 'nova-compute-kvm'
            #                                | -       - components: [nova-compute-kvm, nova-compute-kwm]
            #                                | +       - components: [nova-compute-kvm, nova-compute-kvm]
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
          #        ^^^^ error: There is no service 'noba' in this model; did you mean 'nova'?
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
            #               ^^^^ error: There is no service 'noba' in this model; did you mean 'nova'?
            #               | preferred fix: Change to 'nova'
            #               | -       allowed: [nova, noba]
            #               | +       allowed: [nova, nova]
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
            #               ^^^^ error: There is no service 'noba' in this model; did you mean 'nova'?
            #               | preferred fix: Change to 'nova'
            #               | -       blocked: [nova, noba]
            #               | +       blocked: [nova, nova]
    `,
      },
    );
  });

  test('the nearest server is meant', () => {
    checkModel(
      { id: 'input-model/passthrough-unknown-server' },
      {
        'data/more.yml': `
      pass-through:
        - servers:
            - id: compute1
              data: {}
            - id: compute7
            #     ^^^^^^^^ error: There is no server 'compute7' in this model; did you mean 'compute1'?
            #     | preferred fix: Change to 'compute1'
            #     | -       - id: compute7
            #     | +       - id: compute1
              data: {}
    `,
      },
    );
  });

  test('of the settings', () => {
    checkModel(
      { id: 'input-model/dcn-unknown-netgroup' },
      {
        'data/more.yml': `
      product:
        version: 2
      configuration-data:
        - name: OWN-CONFIG
          services: [dcn]
          data:
            vsc_mgmt_net: MANAGMENT
            #             ^^^^^^^^^ error: There is no network group 'MANAGMENT' in this model; did you mean 'MANAGEMENT'?
            #             | preferred fix: Change to 'MANAGEMENT'
            #             | -       vsc_mgmt_net: MANAGMENT
            #             | +       vsc_mgmt_net: MANAGEMENT
            #             | fix: Create the network group 'MANAGMENT'
            #             | in data/network_groups.yml
            #             |         - external-lb
            #             | +   - name: MANAGMENT
            #             | +     hostname-suffix: new
    `,
      },
    );
  });

  test('of the settings', () => {
    checkModel(
      { id: 'input-model/windriver-unknown-network' },
      {
        'data/more.yml': `
      product:
        version: 2
      configuration-data:
        - name: OWN-CONFIG
          services: [windriver]
          data:
            property-groups:
              properties:
                logical-interface:
                  - name: infra0
                    networks:
                      - name: MANAGEMENT-NET
                      - name: MANAGEMEN-NET
                      #       ^^^^^^^^^^^^^ error: There is no network 'MANAGEMEN-NET' in this model; did you mean 'MANAGEMENT-NET'?
                      #       | preferred fix: Change to 'MANAGEMENT-NET'
                      #       | -                 - name: MANAGEMEN-NET
                      #       | +                 - name: MANAGEMENT-NET
                      #       | fix: Create the network 'MANAGEMEN-NET'
                      #       | in data/networks.yml
                      #       |       gateway-ip: 10.0.1.1
                      #       | +   - name: MANAGEMEN-NET
                      #       | +     network-group: MANAGEMENT
                      #       | +     tagged-vlan: false
    `,
      },
    );
  });
});
