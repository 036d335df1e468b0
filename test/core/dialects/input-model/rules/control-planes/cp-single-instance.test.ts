import { test } from 'vitest';
import { cpSingleInstance } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-single-instance.js';
import { checkModel } from '../../../../../support/examples.js';

test('once in all control planes', () => {
  checkModel(cpSingleInstance, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              service-components:
                - lifecycle-manager
                - mysql
          resources:
            - name: hosts
              service-components:
                - mysql
                - lifecycle-manager: {}
                # ^^^^^^^^^^^^^^^^^ error: 'lifecycle-manager' can be in only one cluster or resource group of the cloud.
                # | related 6: Also listed here.
                # | fix: Remove 'lifecycle-manager'
                # | -           - lifecycle-manager: {}
        - name: control-plane-2
          clusters:
            - name: cluster1
              service-components: [lifecycle-manager]
              #                    ^^^^^^^^^^^^^^^^^ error: 'lifecycle-manager' can be in only one cluster or resource group of the cloud.
              #                    | related 6: Also listed here.
              #                    | fix: Remove 'lifecycle-manager'
    `,
  });
});

test('a common component is in every group', () => {
  checkModel(cpSingleInstance, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          common-service-components:
            - lifecycle-manager
            # ^^^^^^^^^^^^^^^^^ error: 'lifecycle-manager' can be in only one cluster or resource group of the cloud.
            # | fix: Remove 'lifecycle-manager'
            # | -     common-service-components:
            # | -       - lifecycle-manager
            # | +     common-service-components: []
          clusters:
            - name: cluster1
            - name: cluster2
    `,
  });
  checkModel(cpSingleInstance, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          common-service-components:
            - lifecycle-manager
          clusters:
            - name: cluster1
    `,
  });
});
