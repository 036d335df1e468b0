import { test } from 'vitest';
import { consumesMulti } from '../../../../../../server/src/core/dialects/input-model/rules/consumes/consumes-multi.js';
import { checkModel } from '../../../../../support/examples.js';

test('of two control planes that consume one component, the second is told', () => {
  checkModel(consumesMulti, {
    'data/own.yml': `
      service-components:
        - name: own-store
          mnemonic: OWN-STR
          service: foundation
          multi-consumers:
            default: block
            allowed: [keystone]
        - name: own-api
          mnemonic: OWN-API
          service: tempest
          consumes-services:
            - service-name: own-store
        - name: own-allowed
          mnemonic: OWN-ALL
          service: keystone
          consumes-services:
            - service-name: own-store
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - service-components: [own-store]
        - name: control-plane-2
          uses:
            - from: control-plane-1
              service-components: [own-store]
          clusters:
            - service-components: [own-api, own-allowed]
            - service-components: [own-api]
        - name: control-plane-3
          uses:
            - from: control-plane-1
            #       ^^^^^^^^^^^^^^^ error: 'own-api' of 'control-plane-2' already consumes 'own-store' of 'control-plane-1'. Only one control plane can.
            #       | related 10: 'own-api' of 'control-plane-2' is listed here.
            #       | related 18: 'own-api' of 'control-plane-3' is listed here.
              service-components: [any]
          clusters:
            - service-components:
                - own-api
                - own-allowed
        - name: control-plane-4
          uses:
            - from: control-plane-1
              service-components: [own-store]
          clusters:
            - service-components: [own-api, own-store]
        - name: control-plane-5
          uses:
            - from: control-plane-1
              service-components: [own-store]
          clusters:
            - service-components: [own-api]
        - name: control-plane-6
          clusters:
            - service-components: [own-api]
    `,
  });
});

test('services that are blocked by name', () => {
  checkModel(consumesMulti, {
    'data/own.yml': `
      service-components:
        - name: own-store
          mnemonic: OWN-STR
          multi-consumers:
            default: allow
            blocked: [tempest]
        - name: free-store
          mnemonic: FRE-STR
        - name: own-api
          mnemonic: OWN-API
          service: tempest
          consumes-services:
            - service-name: own-store
            - service-name: free-store
        - name: own-other
          mnemonic: OWN-OTH
          service: keystone
          consumes-services:
            - service-name: own-store
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - service-components: [own-store, free-store, own-api, own-other]
        - name: control-plane-2
          uses:
            - from: control-plane-1
            #       ^^^^^^^^^^^^^^^ error: 'own-api' of 'control-plane-1' already consumes 'own-store' of 'control-plane-1'. Only one control plane can.
            #       | related 4: 'own-api' of 'control-plane-1' is listed here.
            #       | related 10: 'own-api' of 'control-plane-2' is listed here.
              service-components: [any]
          clusters:
            - service-components: [own-api, own-other]
    `,
  });
});
