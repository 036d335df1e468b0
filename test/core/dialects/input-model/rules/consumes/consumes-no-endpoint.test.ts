import { expect, test } from 'vitest';
import { exampleModel } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { consumesNoEndpoint } from '../../../../../../server/src/core/dialects/input-model/rules/consumes/consumes-no-endpoint.js';
import {
  planeText,
  usualComponents,
} from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { checkModel, said } from '../../../../../support/examples.js';

test('what is consumed is in the control plane, and the control planes it uses', () => {
  checkModel(consumesNoEndpoint, {
    'data/own.yml': `
      service-components:
        - name: own-store
          mnemonic: OWN-STR
        - name: own-api
          mnemonic: OWN-API
          service: tempest
          consumes-services:
            - service-name: OWN-STR
            - service-name: nowhere
        - name: own-near
          mnemonic: OWN-NEA
          service: tempest
          consumes-services:
            - service-name: own-store
              scope: control-plane
        - name: own-optional
          mnemonic: OWN-OPT
          consumes-services:
            - service-name: own-store
              optional: true
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              server-role: CONTROLLER-ROLE
              service-components:
                - own-api # of ours
                # ^^^^^^^ error: 'own-api' needs 'own-store', which is missing from 'control-plane-1' and the control planes it uses.
                # | fix: Add 'own-store' to 'cluster1'
                # |             - own-optional
                # | +           - own-store
                - own-optional
            - name: cluster2
              server-role: CONTROLLER-ROLE
              service-components: [own-api]
        - name: control-plane-2
          common-service-components: [own-api]
          #                           ^^^^^^^ error: 'own-api' needs 'own-store', which is missing from 'control-plane-2' and the control planes it uses.
          #                           | fix: Add 'own-store' to 'cluster1'
          clusters:
            - name: cluster1
              server-role: CONTROLLER-ROLE
              service-components: [mysql]
        - name: control-plane-3
          uses:
            - from: control-plane-4
              service-components: [own-store]
          clusters:
            - server-role: CONTROLLER-ROLE
              service-components: [own-api, own-near]
              #                             ^^^^^^^^ error: 'own-near' needs 'own-store', which is missing from 'control-plane-3'.
              #                             | fix: Add 'own-store' to 'cluster'
        - name: control-plane-4
          clusters:
            - server-role: CONTROLLER-ROLE
              service-components: [own-api, own-store, own-near]
        - name: control-plane-5
          common-service-components: [own-api]
    `,
  });
});

test('a service that consumes something is told at the first of its components', () => {
  checkModel(consumesNoEndpoint, {
    'data/own.yml': `
      services:
        - name: mine
          mnemonic: MINE
          consumes-services:
            - service-name: own-store
            - service-name: OWN-STR
              optional: true
      service-components:
        - name: own-store
          mnemonic: OWN-STR
          service: foundation
        - name: own-api
          mnemonic: OWN-API
          service: mine
        - name: own-agent
          mnemonic: OWN-AGN
          service: mine
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              server-role: CONTROLLER-ROLE
              service-components: [own-agent, own-api]
              #                    ^^^^^^^^^ error: Service 'mine' of 'own-agent' needs 'own-store', which is missing from 'control-plane-1' and the control planes it uses.
              #                    | fix: Add 'own-store' to 'cluster1'
              #                    | -         service-components: [own-agent, own-api]
              #                    | +         service-components: [own-agent, own-api, own-store]
    `,
  });
});

test('a group that has no servers and needs none consumes nothing', () => {
  checkModel(consumesNoEndpoint, {
    'data/own.yml': `
      service-components:
        - name: own-store
          mnemonic: OWN-STR
        - name: own-api
          mnemonic: OWN-API
          consumes-services:
            - service-name: own-store
      server-roles:
        - name: NO-ROLE
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          resources:
            - name: none
              server-role: NO-ROLE
              min-count: 0
              service-components: [own-api]
          clusters: []
        - name: control-plane-2
          failure-zones: [RACK1]
          clusters:
            - name: other
              server-role: CONTROLLER-ROLE
              service-components: [mysql]
          resources:
            - name: some
              server-role: COMPUTE-ROLE
              min-count: 0
              service-components: [own-api]
              #                    ^^^^^^^ error: 'own-api' needs 'own-store', which is missing from 'control-plane-2' and the control planes it uses.
              #                    | fix: Add 'own-store' to 'some'
              #                    | -         service-components: [own-api]
              #                    | +         service-components: [own-api, own-store]
    `,
  });
});

test('nothing is missing where lists or uses cannot be read', () => {
  checkModel(consumesNoEndpoint, {
    'data/own.yml': `
      service-components:
        - name: own-store
          mnemonic: OWN-STR
        - name: own-api
          mnemonic: OWN-API
          consumes-services:
            - service-name: own-store
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - server-role: CONTROLLER-ROLE
              service-components: [own-api, {{ more }}]
        - name: control-plane-2
          uses:
            - from: {{ other }}
          clusters:
            - server-role: CONTROLLER-ROLE
              service-components: [own-api]
    `,
  });
});

test('what control planes use of each other is looked for once', () => {
  checkModel(consumesNoEndpoint, {
    'data/own.yml': `
      service-components:
        - name: own-store
          mnemonic: OWN-STR
        - name: own-api
          mnemonic: OWN-API
          consumes-services:
            - service-name: own-store
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          uses:
            - from: control-plane-2
              service-components: [any]
          clusters:
            - server-role: CONTROLLER-ROLE
              service-components: [own-api]
              #                    ^^^^^^^ error: 'own-api' needs 'own-store', which is missing from 'control-plane-1' and the control planes it uses.
        - name: control-plane-2
          uses:
            - from: control-plane-1
              service-components: [all]
          clusters:
            - server-role: CONTROLLER-ROLE
              service-components: [mysql]
    `,
  });
});

test('only what every generation needs is missing where the generation is not known', () => {
  const without = (name: string) => {
    const components = usualComponents.filter((each) => each !== name);
    return said(consumesNoEndpoint, exampleModel({ 'data/control_plane.yml': planeText({ components }) }));
  };
  expect(without('memcached')).toEqual([]);
  expect(without('mysql')).not.toEqual([]);
});

test('of several entries that allow a component the last one decides', () => {
  checkModel(consumesNoEndpoint, {
    'data/control_plane.yml': `
      service-components:
        - name: own-store
          mnemonic: OWN-STO
          endpoints: [{port: "1", roles: [internal]}]
        - name: own-api
          mnemonic: OWN-API
          consumes-services: [{service-name: OWN-STO}]
      control-planes:
        - name: control-plane-1
          clusters:
            - service-components: [own-store]
        - name: control-plane-2
          clusters:
            - service-components: [mysql]
        - name: control-plane-3
          uses:
            - from: control-plane-2
              service-components: [any]
            - from: control-plane-1
              service-components: [own-store]
            - from: control-plane-2
              service-components: [mysql]
          clusters:
            - service-components: [own-api]
        - name: control-plane-4
          uses:
            - from: control-plane-1
              service-components: [own-store]
            - from: control-plane-2
              service-components: [any]
          clusters:
            - service-components: [own-api]
              #                    ^^^^^^^ error: 'own-api' needs 'own-store', which is missing from 'control-plane-4' and the control planes it uses.
    `,
  });
});

test('a group that takes no server hosts nothing and needs nothing', () => {
  checkModel(consumesNoEndpoint, {
    'data/control_plane.yml': `
      service-components:
        - name: own-store
          mnemonic: OWN-STO
          endpoints: [{port: "1", roles: [internal]}]
        - name: own-api
          mnemonic: OWN-API
          consumes-services: [{service-name: OWN-STO}]
      control-planes:
        - name: control-plane-1
          clusters:
            - name: one
              server-role: CONTROLLER-ROLE
              service-components: [own-api]
              #                    ^^^^^^^ error: 'own-api' needs 'own-store', which is missing from 'control-plane-1' and the control planes it uses.
            - name: two
              server-role: CONTROLLER-ROLE
              member-count: 0
              service-components: [own-store]
        - name: control-plane-2
          clusters:
            - name: one
              server-role: CONTROLLER-ROLE
              member-count: 0
              service-components: [own-api]
            - name: two
              server-role: CONTROLLER-ROLE
              service-components: [mysql]
    `,
  });
});
