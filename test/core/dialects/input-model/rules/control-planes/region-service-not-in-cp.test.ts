import { test } from 'vitest';
import { regionServiceNotInCp } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/region-service-not-in-cp.js';
import { checkModel } from '../../../../../support/examples.js';

test('services that run in the control plane', () => {
  checkModel(regionServiceNotInCp, {
    'data/own.yml': `
      service-components:
        - name: own-api
          mnemonic: OWN-API
          service: swift
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - service-components: [own-api, keystone-api]
        - name: control-plane-2
          clusters:
            - service-components: [keystone-api, {{ more }}]
      regions:
        - name: region1
          includes:
            - control-plane: control-plane-1
              services:
                - swift
                - nova # not here
                # ^^^^ error: No component of 'nova' is in control plane 'control-plane-1'.
                # | related 2: The control plane is defined here.
                # | fix: Remove 'nova'
                # | -           - nova # not here
                - all
                - nobody-knows
                - {{ service }}
            - control-plane: control-plane-2
              services: [nova]
            - control-plane: nowhere
              services: [nova]
            - services: [nova]
        - name: region2
          includes:
            - control-plane: control-plane-1
              services: nova
    `,
  });
});

test('components that nobody knows may be of any service', () => {
  checkModel(regionServiceNotInCp, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - service-components: [keystone-api, something-else]
      regions:
        - name: region1
          includes:
            - control-plane: control-plane-1
              services: [nova]
      service-components:
        - *unknown
    `,
  });
});
