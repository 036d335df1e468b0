/** A server is attached to two network groups with `hostname: true`. */
import { test } from 'vitest';
import { srvMultiHostname } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-multi-hostname.js';
import { checkModel } from '../../../../../support/examples.js';
import { pair } from './files.js';

test('two on the last interface', () => {
  const files = pair(
    { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], group: ['hostname: true'], on: 'hed2' },
    { lines: ['vlanid: 131', 'cidr: 10.0.31.0/24'], group: ['hostname: true'], on: 'hed2' },
  );
  checkModel(
    srvMultiHostname,
    {
      'data/net_interfaces.yml': `
      ...
                - BACKUP
                # ^^^^^^ error: Several networks with 'hostname: true': 'STORAGE-NET' of 'STORAGE' and 'BACKUP-NET' of 'BACKUP'. Interface model 'CONTROLLER-INTERFACES' has all of them.
                # | related network_groups.yml:20: 'STORAGE' is defined here.
                # | related network_groups.yml:23: 'BACKUP' is defined here.
      ...
    `,
    },
    { files },
  );
});

test('one on each interface, of which another rule speaks', () => {
  const files = pair(
    { lines: ['vlanid: 130', 'cidr: 10.0.30.0/24'], group: ['hostname: true'], on: 'hed2' },
    { lines: ['vlanid: 131', 'cidr: 10.0.31.0/24'], on: 'hed2' },
  );
  checkModel(srvMultiHostname, {}, { files });
});
