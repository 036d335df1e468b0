import { test } from 'vitest';
import { cpComponentWarning } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-component-warning.js';
import { checkModel } from '../../../../../support/examples.js';

test('a component that is no longer wanted is replaced, where the other one is not there yet', () => {
  checkModel(cpComponentWarning, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - name: cluster1
              service-components:
                - mysql
                - ceilometer-agent-central # old
                # ^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ceilometer-agent-central' is deprecated. Use 'ceilometer-polling' instead.
                # | deprecated
                # | preferred fix: Replace 'ceilometer-agent-central' with 'ceilometer-polling'
                # | -           - ceilometer-agent-central # old
                # | +           - ceilometer-polling # old
                # | fix: Remove 'ceilometer-agent-central'
                # | -           - ceilometer-agent-central # old
                - nowhere
        - name: control-plane-2
          clusters:
            - name: cluster1
              service-components:
                - ceilometer-agent-central: {}
                # ^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ceilometer-agent-central' is deprecated. Use 'ceilometer-polling' instead.
                # | fix: Remove 'ceilometer-agent-central'
                - ceilometer-polling
    `,
  });
});

test("the warnings of the model's own components", () => {
  checkModel(cpComponentWarning, {
    'data/own.yml': `
      service-components:
        - name: own-api
          mnemonic: OWN-API
          warnings:
            - Use another one.
            - And soon.
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          common-service-components: [own-api, mysql]
          #                           ^^^^^^^ warning: 'own-api' is deprecated. Use another one.
          #                           | related own.yml:4: The definition has this warning.
          #                           | fix: Remove 'own-api'
          #                           | -     common-service-components: [own-api, mysql]
          #                           | +     common-service-components: [mysql]
          #                           ^^^^^^^ warning: 'own-api' is deprecated. And soon.
          #                           | related own.yml:4: The definition has this warning.
          #                           | fix: Remove 'own-api'
    `,
  });
});
