import { test } from 'vitest';
import { providesDataMissing } from '../../../../../../server/src/core/dialects/input-model/rules/consumes/provides-data-missing.js';
import { checkModel } from '../../../../../support/examples.js';

test('data that is not optional is for a component that is there', () => {
  checkModel(providesDataMissing, {
    'data/own.yml': `
      service-components:
        - name: own-agent
          mnemonic: OWN-AGN
          provides-data:
            - to:
                - name: own-store
                - name: OWN-QUE
                  optional: true
                - name: mysql
                - name: nowhere
              optional: false
            - to:
                - name: own-store
                  optional: false
                - name: own-queue
              optional: true
            - to:
                - name: own-queue
        - name: own-store
          mnemonic: OWN-STR
        - name: own-queue
          mnemonic: OWN-QUE
    `,
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - service-components: [mysql, own-agent]
            #                             ^^^^^^^^^ error: 'own-agent' must provide data to 'own-store', which is missing from 'control-plane-1'.
            #                             | related own.yml:6: The definition requires it.
        - name: control-plane-2
          clusters:
            - service-components: [own-agent, {{ more }}]
        - name: control-plane-3
          common-service-components: [own-agent]
          clusters:
            - service-components: [mysql, own-store]
    `,
  });
});
