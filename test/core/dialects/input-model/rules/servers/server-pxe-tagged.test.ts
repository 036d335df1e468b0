/** A server is installed over a tagged VLAN. */
import { test } from 'vitest';
import { serverPxeTagged } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-pxe-tagged.js';
import { checkModel } from '../../../../../support/examples.js';
import { changed } from '../changed.js';
import { server } from './files.js';

test('tagged by default', () => {
  const files = changed([['networks', 'tagged-vlan: false', 'vlanid: 900']]);
  checkModel(
    serverPxeTagged,
    {
      'data/servers.yml': `
      ...
          ilo-ip: 192.168.9.3
          #       ^^^^^^^^^^^ warning: 'controller1' cannot boot over 'MANAGEMENT-NET', a tagged VLAN.
          #       | related networks.yml:5: 'MANAGEMENT-NET' is defined here.
          #       | fix: Make 'MANAGEMENT-NET' untagged
          #       | in data/networks.yml
          #       |       gateway-ip: 192.168.10.1
          #       | +     tagged-vlan: false
      ...
          ilo-ip: 192.168.9.4
          #       ^^^^^^^^^^^ warning: 'controller2' cannot boot over 'MANAGEMENT-NET', a tagged VLAN.
          #       | related networks.yml:5: 'MANAGEMENT-NET' is defined here.
          #       | fix: Make 'MANAGEMENT-NET' untagged
          #       | in data/networks.yml
          #       |       gateway-ip: 192.168.10.1
          #       | +     tagged-vlan: false
      ...
          ilo-ip: 192.168.9.5
          #       ^^^^^^^^^^^ warning: 'compute1' cannot boot over 'MANAGEMENT-NET', a tagged VLAN.
          #       | related networks.yml:5: 'MANAGEMENT-NET' is defined here.
          #       | fix: Make 'MANAGEMENT-NET' untagged
          #       | in data/networks.yml
          #       |       gateway-ip: 192.168.10.1
          #       | +     tagged-vlan: false
      ...
    `,
    },
    { files },
  );
});

test('a network that says so, and a server without a controller', () => {
  const files = changed([
    ['networks', 'tagged-vlan: false', 'tagged-vlan: true'],
    ['servers', / +ilo-ip: 192.168.9.3\n/, ''],
    ['servers', / +ilo-ip: 192.168.9.4\n/, ''],
  ]);
  checkModel(
    serverPxeTagged,
    {
      'data/servers.yml': `
      ...
          ilo-ip: 192.168.9.5
          #       ^^^^^^^^^^^ warning: 'compute1' cannot boot over 'MANAGEMENT-NET', a tagged VLAN.
          #       | related networks.yml:5: 'MANAGEMENT-NET' is defined here.
          #       | fix: Make 'MANAGEMENT-NET' untagged
          #       | in data/networks.yml
          #       | -     tagged-vlan: true
          #       | +     tagged-vlan: false
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a flag that cannot be read', changed([['networks', 'tagged-vlan: false', 'tagged-vlan: !secret flag']])],
  ['an address in no network', server(['ip-addr: 192.168.10.3', 'ip-addr: 172.16.0.9'])],
])('%s', (_, files) => {
  checkModel(serverPxeTagged, {}, { files });
});
