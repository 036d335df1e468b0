import { test } from 'vitest';
import { cpUsesComponentNotThere } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-uses-component-not-there.js';
import { checkModel } from '../../../../../support/examples.js';

test('what is used is there, or known to nobody', () => {
  checkModel(cpUsesComponentNotThere, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - service-components: [lifecycle-manager, mysql]
        - name: control-plane-2
          uses:
            - from: control-plane-1
              service-components:
                - mysql
                - ardana-service
                - rabbitmq # of the other one
                # ^^^^^^^^ error: 'rabbitmq' is not in control plane 'control-plane-1'.
                # | related 2: The control plane is defined here.
                # | fix: Remove 'rabbitmq'
                # | -           - rabbitmq # of the other one
                - any
                - all
                - nobody-knows
                - {{ more }}
            - from: control-plane-2
              service-components: [rabbitmq]
            - from: nowhere
              service-components: [rabbitmq]
            - from: {{ name }}
              service-components: [rabbitmq]
        - name: control-plane-3
          uses:
            - from: control-plane-4
              service-components: [rabbitmq]
        - name: control-plane-4
          clusters:
            - service-components: [mysql, {{ more }}]
    `,
  });
});
