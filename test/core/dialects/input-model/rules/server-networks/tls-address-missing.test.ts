/** The network for the TLS endpoints of a component has no subnet. */
import { test } from 'vitest';
import { tlsAddressMissing } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/tls-address-missing.js';
import { checkModel } from '../../../../../support/examples.js';
import { changed } from '../changed.js';

test('once for a network, though two components have endpoints there', () => {
  const files = changed([
    [
      'network_groups',
      'hostname-suffix: extapi\n',
      'hostname-suffix: extapi\n    tls-component-endpoints:\n      - keystone-api\n      - mysql\n',
    ],
    ['networks', / {4}cidr: 10.*\n/, ''],
  ]);
  checkModel(
    tlsAddressMissing,
    {
      'data/networks.yml': `
      ...
        - name: EXTERNAL-API-NET
        #       ^^^^^^^^^^^^^^^^ error: 'EXTERNAL-API-NET' needs a 'cidr' for the TLS endpoint of 'keystone-api'. Servers with the role 'CONTROLLER-ROLE' need an address in 'EXTERNAL-API'.
        #       | related network_groups.yml:16: The TLS endpoints of the group are listed here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a subnet that cannot be read',
    changed([
      [
        'network_groups',
        'hostname-suffix: extapi\n',
        'hostname-suffix: extapi\n    tls-component-endpoints:\n      - keystone-api\n',
      ],
      ['networks', / {4}cidr: 10.*\n/, '    cidr: !secret net\n'],
    ]),
  ],
  [
    'a component that is not on these servers',
    changed([
      [
        'network_groups',
        'hostname-suffix: extapi\n',
        'hostname-suffix: extapi\n    tls-component-endpoints:\n      - ntp-client\n',
      ],
      ['networks', / {4}cidr: 10.*\n/, ''],
    ]),
  ],
  ['no TLS endpoints', changed([['networks', / {4}cidr: 10.*\n/, '']])],
])('%s', (_, files) => {
  checkModel(tlsAddressMissing, {}, { files });
});
