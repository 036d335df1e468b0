import { test } from 'vitest';
import { cpUsesSelf } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-uses-self.js';
import { checkModel } from '../../../../../support/examples.js';

test('a control plane has its own components', () => {
  checkModel(cpUsesSelf, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          uses:
            - from: control-plane-2
              service-components: [any]
            - from: control-plane-1
            #       ^^^^^^^^^^^^^^^ error: Control plane 'control-plane-1' cannot use itself. Remove it from 'uses'.
            #       | fix: Remove 'control-plane-1' from 'uses'
            #       | -       - from: control-plane-1
            #       | -         service-components: [any]
              service-components: [any]
            - from: {{ name }}
            - service-components: [any]
        - name: control-plane-2
          uses:
            - &own {from: control-plane-2}
            #             ^^^^^^^^^^^^^^^ error: Control plane 'control-plane-2' cannot use itself. Remove it from 'uses'.
            #             | fix: Remove 'control-plane-2' from 'uses'
            - *own
    `,
  });
});
