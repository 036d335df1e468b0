/** Two networks have the same name. */
import { test } from 'vitest';
import { networkDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';
import { second } from './files.js';

test('the next number that no network has', () => {
  const files = second('EXTERNAL-API-NET', 'vlanid: 102', 'cidr: 10.0.2.0/24');
  checkModel(
    networkDuplicate,
    {
      'data/networks.yml': `
      ...
          gateway-ip: 10.0.1.1
        - name: EXTERNAL-API-NET
        #       ^^^^^^^^^^^^^^^^ error: Duplicate network 'EXTERNAL-API-NET'.
        #       | related 10: First defined here.
        #       | fix: Change to 'EXTERNAL-API-NET-2'
        #       |       gateway-ip: 10.0.1.1
        #       | -   - name: EXTERNAL-API-NET
        #       | +   - name: EXTERNAL-API-NET-2
      ...
    `,
    },
    { files },
  );
});

test('another name', () => {
  const files = second('EXTERNAL-API-NET2', 'vlanid: 102');
  checkModel(networkDuplicate, {}, { files });
});
