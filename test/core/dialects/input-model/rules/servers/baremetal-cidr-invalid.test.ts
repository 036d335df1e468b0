/** The CIDR of the installation network is not valid. */
import { test } from 'vitest';
import { baremetalCidrInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/servers/baremetal-cidr-invalid.js';
import { checkModel } from '../../../../../support/examples.js';
import { server } from './files.js';

test('a prefix that is too long', () => {
  const files = server(['subnet: 192.168.10.0\n  netmask: 255.255.255.0', 'cidr: 192.168.10.0/33']);
  checkModel(
    baremetalCidrInvalid,
    {
      'data/servers.yml': `
      ...
        cidr: 192.168.10.0/33
        #     ^^^^^^^^^^^^^^^ error: '192.168.10.0/33' is not a valid subnet. Write it as 'address/prefix'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a subnet, also with bits of hosts',
    server(['subnet: 192.168.10.0\n  netmask: 255.255.255.0', 'cidr: 192.168.10.3/24']),
  ],
  ['what cannot be read', server(['subnet: 192.168.10.0\n  netmask: 255.255.255.0', 'cidr: !secret net'])],
])('%s', (_, files) => {
  checkModel(baremetalCidrInvalid, {}, { files });
});
