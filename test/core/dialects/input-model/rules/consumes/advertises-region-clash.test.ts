import { test } from 'vitest';
import { advertisesRegionClash } from '../../../../../../server/src/core/dialects/input-model/rules/consumes/advertises-region-clash.js';
import { checkModel } from '../../../../../support/examples.js';

test('a region has a service from one control plane', () => {
  checkModel(advertisesRegionClash, {
    'data/own.yml': `
      service-components:
        - name: own-api
          mnemonic: OWN-API
          service: foundation
          advertises-to-services:
            - service-name: KEY-API
              entries:
                - service-name: own
                  service-type: own
                - service-name: more
                  service-type: more
        - name: own-other
          mnemonic: OWN-OTH
          service: tempest
          advertises-to-services:
            - service-name: KEY-API
              entries:
                - service-name: own
                  service-type: own
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - service-components: [own-api, keystone-api]
        - name: control-plane-2
          uses:
            - from: control-plane-1
              service-components: [any]
          clusters:
            - service-components: [own-api, own-other]
      regions:
        - name: region1
          includes:
            - control-plane: control-plane-1
              services:
                - foundation
                - all
            - control-plane: control-plane-2
              services:
                - tempest # of two
                # ^^^^^^^ error: Duplicate service 'own' in this region, also included from 'control-plane-1'.
                # | related 16: First included here.
                # | fix: Remove 'tempest'
                # | -           - tempest # of two
                - foundation
                # ^^^^^^^^^^ error: Duplicate service 'more' in this region, also included from 'control-plane-1'.
                # | related 16: First included here.
                # | fix: Remove 'foundation'
                - keystone
        - name: region2
          includes:
            - control-plane: control-plane-1
              services: [tempest]
            - control-plane: control-plane-2
              services: [all]
            - control-plane: control-plane-1
              services: [all]
              #          ^^^ error: Duplicate service 'own' in this region, also included from 'control-plane-2'.
              #          | related 28: First included here.
              #          | no fix
              #          ^^^ error: Duplicate service 'more' in this region, also included from 'control-plane-2'.
              #          | related 28: First included here.
              #          | no fix
            - control-plane: nowhere
              services: [all]
    `,
  });
});

test('a control plane with a Keystone of its own has a catalogue of its own', () => {
  checkModel(advertisesRegionClash, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - service-components: [keystone-api, nova-api]
        - name: control-plane-2
          uses:
            - from: control-plane-1
              service-components: [any]
          clusters:
            - service-components: [keystone-api, nova-api]
        - name: control-plane-3
          uses:
            - from: control-plane-2
              service-components: [any]
          clusters:
            - service-components: [nova-api]
        - name: control-plane-4
          clusters:
            - service-components: [nova-api]
      regions:
        - name: region1
          includes:
            - control-plane: control-plane-1
              services: [all]
            - control-plane: control-plane-2
              services: [nova]
            - control-plane: control-plane-3
              services: [nova] # again
              #          ^^^^ error: Duplicate service 'nova' in this region, also included from 'control-plane-2'.
              #          | related 26: First included here.
              #          | fix: Remove 'nova'
              #          | -         services: [nova] # again
              #          | +         services: [] # again
            - control-plane: control-plane-4
              services: [nova]
    `,
  });
});
