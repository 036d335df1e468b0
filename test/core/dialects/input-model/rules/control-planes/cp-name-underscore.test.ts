/** The name of a control plane contains an underscore. */
import { test } from 'vitest';
import { cpNameUnderscore } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-name-underscore.js';
import { checkModel } from '../../../../../support/examples.js';

test('it is renamed wherever it is named', () => {
  checkModel(cpNameUnderscore, {
    'data/control_plane.yml': `
      control-planes:
        - name: plane_one
        #       ^^^^^^^^^ error: 'plane_one' contains '_': the processor fails when it saves. Use '-' instead.
        #       | fix: Rename 'plane_one' to 'plane-one' everywhere
        #       | -   - name: plane_one
        #       | +   - name: plane-one
        #       | ...
        #       | -       - control-plane: plane_one
        #       | +       - control-plane: plane-one
          clusters:
            - service-components: [keystone-api]
        - name: a_b
        #       ^^^ error: 'a_b' contains '_': the processor fails when it saves. Use '-' instead.
        #       | no fix
        - name: a-b
      regions:
        - name: region1
          includes:
            - control-plane: plane_one
              services: [all]
    `,
  });
});
