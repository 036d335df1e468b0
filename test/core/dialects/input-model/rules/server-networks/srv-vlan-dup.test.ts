/** A server is attached to two networks with the same VLAN id. */
import { test } from 'vitest';
import { srvVlanDup } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-vlan-dup.js';
import { checkModel } from '../../../../../support/examples.js';
import { pair } from './files.js';

test('also on two devices', () => {
  const files = pair(
    { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed1' },
    { lines: ['vlanid: 130', 'cidr: 10.0.31.0/24'], on: 'hed2' },
  );
  checkModel(
    srvVlanDup,
    {
      'data/networks.yml': `
      ...
          network-group: BACKUP
          vlanid: 130
          #       ^^^ error: Duplicate vlanid 130: 'STORAGE-NET' on hed1 and 'BACKUP-NET' on hed2. Interface model 'CONTROLLER-INTERFACES' has both.
          #       | related 15: 'STORAGE-NET' is defined here.
          #       | related net_interfaces.yml:5: The interface model is defined here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'untagged networks',
    pair(
      { lines: ['tagged-vlan: false', 'cidr: 10.0.30.0/24'], on: 'hed1' },
      { lines: ['tagged-vlan: false', 'cidr: 10.0.31.0/24'], on: 'hed2' },
    ),
  ],
  [
    'other ids',
    pair(
      { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], on: 'hed2' },
      { lines: ['vlanid: 131', 'cidr: 10.0.31.0/24'], on: 'hed2' },
    ),
  ],
])('%s', (_, files) => {
  checkModel(srvVlanDup, {}, { files });
});
