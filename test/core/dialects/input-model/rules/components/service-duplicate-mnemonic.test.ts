import { test } from 'vitest';
import { serviceDuplicateMnemonic } from '../../../../../../server/src/core/dialects/input-model/rules/components/service-duplicate-mnemonic.js';
import { checkModel } from '../../../../../support/examples.js';

test('services of the model and of the product', () => {
  checkModel(serviceDuplicateMnemonic, {
    'data/own.yml': `
      services:
        - name: mine
          mnemonic: OWN1
        - name: yours
          mnemonic: OWN1
          #         ^^^^ error: Duplicate mnemonic 'OWN1', also used by service 'mine'.
          #         | related 3: First used here.
          #         | fix: Change to 'OWN3'
          #         | -     mnemonic: OWN1
          #         | +     mnemonic: OWN3
        - name: theirs
          mnemonic: OWN2
        - name: nova-like
          mnemonic: NOV
          #         ^^^ error: Duplicate mnemonic 'NOV', also used by service 'nova' of the product.
          #         | fix: Change to 'NOV-2'
        - mnemonic: OWN1
        #           ^^^^ error: Duplicate mnemonic 'OWN1', also used by service 'mine'.
        #           | related 3: First used here.
        #           | fix: Change to 'OWN3'
        - name: unread
          mnemonic: {{ one }}
      service-components:
        - name: own-api
          mnemonic: OWN1
    `,
  });
});
