import { test } from 'vitest';
import { cpConfigdataUnused } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-configdata-unused.js';
import { checkModel } from '../../../../../support/examples.js';

test('data for services of which nothing runs there', () => {
  checkModel(cpConfigdataUnused, {
    'data/data.yml': `
      configuration-data:
        - name: SWIFT
          services: [swift, octavia]
        - name: KEYSTONE
          services: [swift, keystone]
        - name: OF-NOBODY
          services: []
        - name: UNREAD
          services: [swift, *more]
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          configuration-data: [SWIFT, KEYSTONE, OF-NOBODY, UNREAD, NOWHERE]
          #                    ^^^^^ warning: 'SWIFT' is unused: this control plane has no component of 'swift' or 'octavia'.
          #                    | unnecessary
          #                    | related data.yml:2: The data is defined here.
          #                    | fix: Remove 'SWIFT'
          #                    | -     configuration-data: [SWIFT, KEYSTONE, OF-NOBODY, UNREAD, NOWHERE]
          #                    | +     configuration-data: [KEYSTONE, OF-NOBODY, UNREAD, NOWHERE]
          clusters:
            - name: cluster1
              configuration-data:
                - SWIFT # not here
                # ^^^^^ warning: 'SWIFT' is unused: this cluster has no component of 'swift' or 'octavia'.
                # | related data.yml:2: The data is defined here.
                # | fix: Remove 'SWIFT'
              service-components: [keystone-api]
            - name: cluster2
              configuration-data: [KEYSTONE]
              #                    ^^^^^^^^ warning: 'KEYSTONE' is unused: this cluster has no component of 'swift' or 'keystone'.
              #                    | related data.yml:4: The data is defined here.
              #                    | fix: Remove 'KEYSTONE'
              service-components: [mysql]
          resources:
            - name: hosts
              configuration-data:
                - SWIFT
                # ^^^^^ warning: 'SWIFT' is unused: this resource group has no component of 'swift' or 'octavia'.
                # | related data.yml:2: The data is defined here.
                # | fix: Remove 'SWIFT'
              service-components: [mysql]
            - name: breach
              configuration-data: SWIFT
              service-components: [mysql]
    `,
  });
});

test('components that nobody knows may be of any service', () => {
  checkModel(cpConfigdataUnused, {
    'data/data.yml': `
      configuration-data:
        - name: SWIFT
          services: [swift]
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              configuration-data: [SWIFT]
              service-components: [mysql, {{ more }}]
            - name: cluster2
              configuration-data: [SWIFT]
              service-components: [something-else]
        - name: control-plane-2
          configuration-data: [SWIFT]
          clusters:
            - service-components: {{ components }}
      service-components:
        - *unknown
    `,
  });
});
