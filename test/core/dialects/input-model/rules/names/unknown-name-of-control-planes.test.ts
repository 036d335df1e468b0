import { describe, test } from 'vitest';

import { checkModel } from '../../../../../support/examples.js';

describe('names that control planes, regions and the cloud use', () => {
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
              #                           ^^^^^^^^^^^^ error: Unknown server role 'FURTHER-ROLE'.
              #                           | fix: Change to 'CONTROLLER-ROLE'
              #                           | -         server-role: [COMPUTE-ROLE, FURTHER-ROLE]
              #                           | +         server-role: [COMPUTE-ROLE, CONTROLLER-ROLE]
              #                           | fix: Create the server role 'FURTHER-ROLE' like 'CONTROLLER-ROLE'
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
                # ^^^^^^^^ error: Unknown service component 'nova-apy'. Did you mean 'nova-api'?
                # | fix: Remove 'nova-apy'
                # | -           - nova-apy
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
                # ^^^^^^^^^^^ error: Component 'freezer-api' was removed on 2018-10-08: the control plane is backed up by playbooks now.
                # | fix: Remove 'freezer-api'
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
            # ^^^^^^^^^^^^ error: Unknown configuration data 'SWIFT-CONFIG': no file has the list 'configuration-data'.
            # | fix: Create the configuration data 'SWIFT-CONFIG'
            # | in cloudConfig.yml
            # |       member-prefix: -m
            # | + configuration-data:
            # | +   - name: SWIFT-CONFIG
            # | +     services: [swift]
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
            #       ^^^^^^^^^^^^^^^ error: Unknown control plane 'control-plane-2'. Did you mean 'control-plane-1'?
            #       | fix: Change to 'control-plane-1'
            #       | -       - from: control-plane-2
            #       | +       - from: control-plane-1
            #       | fix: Remove 'control-plane-2' from 'uses'
            #       | -     uses:
            #       | -       - from: control-plane-2
            #       | +     uses: []
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
              #                    ^^^^^^^^^^^^^^ error: Unknown service component 'nothing-at-all'.
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
          #                      ^^^^^ error: Unknown server group 'SHELF'.
          #                      | fix: Change to 'RACK2'
          #                      | -     failure-zones: [RACK1, SHELF]
          #                      | +     failure-zones: [RACK1, RACK2]
          #                      | fix: Change to 'CLOUD'
          #                      | -     failure-zones: [RACK1, SHELF]
          #                      | +     failure-zones: [RACK1, CLOUD]
          #                      | fix: Create the server group 'SHELF' in 'CLOUD'
          #                      | in data/server_groups.yml
          #                      |         - RACK2
          #                      | +       - SHELF
          #                      | ...
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
            #                ^^^^^^^^^^^^^^^ error: Unknown control plane 'control-plane-9'. Did you mean 'control-plane-1'?
            #                | fix: Change to 'control-plane-1'
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
              #                     ^^^^ error: Unknown service 'nowa'. Did you mean 'nova'?
              #                     | fix: Remove 'nowa'
              #                     | -         services: [all, nova, nowa]
              #                     | +         services: [all, nova]
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
          #                        ^^^^^ warning: Unknown service 'cinda'. Did you mean 'cinder'?
          #                        | fix: Change to 'cinder'
          #                        | -     enabled-services: [nova, cinda]
          #                        | +     enabled-services: [nova, cinder]
          #                        | fix: Remove 'cinda'
          #                        | -     enabled-services: [nova, cinda]
          #                        | +     enabled-services: [nova]
          disabled-services: [keystome]
          #                   ^^^^^^^^ warning: Unknown service 'keystome'. Did you mean 'keystone'?
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
              #         ^^^^^^^^^ error: Unknown service component 'ip-clustr'. Did you mean 'ip-cluster'?
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
              #                     ^^^^^^^^ error: Unknown service component 'nova-apy'. Did you mean 'nova-api'?
              #                     | fix: Change to 'nova-api'
              #                     | -         components: [default, nova-apy]
              #                     | +         components: [default, nova-api]
              #                     | fix: Remove 'nova-apy'
              #                     | -         components: [default, nova-apy]
              #                     | +         components: [default]
              tls-components: [default, glance-apy]
              #                         ^^^^^^^^^^ error: Unknown service component 'glance-apy'. Did you mean 'glance-api'?
              #                         | fix: Change to 'glance-api'
              #                         | -         tls-components: [default, glance-apy]
              #                         | +         tls-components: [default, glance-api]
              #                         | fix: Remove 'glance-apy'
              #                         | -         tls-components: [default, glance-apy]
              #                         | +         tls-components: [default]
    `,
      },
    );
  });
});
