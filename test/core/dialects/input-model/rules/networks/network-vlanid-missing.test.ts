/** A tagged network has no VLAN id. */
import { test } from 'vitest';
import { networkVlanidMissing } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-vlanid-missing.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines, second } from './files.js';

test('tagged by default; the next id that no network has', () => {
  const files = second('SECOND-NET', 'cidr: 10.0.2.0/24');
  checkModel(
    networkVlanidMissing,
    {
      'data/networks.yml': `
      ...
        - name: SECOND-NET
        #       ^^^^^^^^^^ error: 'SECOND-NET' is tagged by default and needs a 'vlanid'.
        #       | fix: Add 'vlanid: 102'
        #       |     - name: SECOND-NET
        #       |       network-group: EXTERNAL-API
        #       | +     vlanid: 102
        #       | fix: Set 'tagged-vlan' to false
        #       |     - name: SECOND-NET
        #       | +     tagged-vlan: false
      ...
    `,
    },
    { files },
  );
});

test('a network that says that it is tagged', () => {
  const files = lines('tagged-vlan: true');
  checkModel(
    networkVlanidMissing,
    {
      'data/networks.yml': `
      ...
        - name: EXTERNAL-API-NET
        #       ^^^^^^^^^^^^^^^^ error: 'EXTERNAL-API-NET' is tagged and needs a 'vlanid'.
        #       | fix: Add 'vlanid: 100'
        #       |       network-group: EXTERNAL-API
        #       | +     vlanid: 100
        #       | fix: Set 'tagged-vlan' to false
        #       | -     tagged-vlan: true
        #       | +     tagged-vlan: false
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['untagged', lines('tagged-vlan: false')],
  ['an id', lines('vlanid: 1')],
  ['what cannot be read', lines('tagged-vlan: !secret x')],
  ['an id that cannot be read', lines('vlanid: !secret x')],
])('%s', (_, files) => {
  checkModel(networkVlanidMissing, {}, { files });
});
