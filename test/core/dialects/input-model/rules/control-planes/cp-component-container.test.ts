import { test } from 'vitest';
import { cpComponentContainer } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-component-container.js';
import { checkModel } from '../../../../../support/examples.js';

test('a part stands beside what holds it, in each list for itself', () => {
  checkModel(cpComponentContainer, {
    'data/own.yml': `
      service-components:
        - name: own-part
          mnemonic: OWN-PRT
          has-container: own-container
        - name: own-container
          mnemonic: OWN-CON
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          common-service-components:
            - own-part
          clusters:
            - name: cluster1
              service-components:
                - own-container
                - own-part: {}
            - name: cluster2
              service-components:
                - own-part: {}
                # ^^^^^^^^ error: 'own-part' is part of 'own-container' and requires it in the same list.
                # | fix: Add 'own-container'
                # |             - mysql
                # | +           - own-container
                - mysql
            - name: cluster3
              service-components:
                - own-part
                - {{ more }}
    `,
  });
});
