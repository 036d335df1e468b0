/** A server is not attached to a network group with `hostname: true`. */
import { test } from 'vitest';
import { srvNoHostnameNetwork } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-no-hostname-network.js';
import { checkModel } from '../../../../../support/examples.js';
import { changed } from '../changed.js';

test('the interfaces of each role', () => {
  const files = changed([['network_groups', 'hostname: true', 'hostname: false']]);
  checkModel(
    srvNoHostnameNetwork,
    {
      'data/net_interfaces.yml': `
      ...
        - name: CONTROLLER-INTERFACES
        #       ^^^^^^^^^^^^^^^^^^^^^ error: No host name for role 'CONTROLLER-ROLE'. Interface model 'CONTROLLER-INTERFACES' has no network group with 'hostname: true'.
        #       | related 14: This interface model also has none.
      ...
    `,
    },
    { files },
  );
});

test('one server with a name of its own does not speak for the other', () => {
  const files = changed([
    ['network_groups', 'hostname: true', 'hostname: false'],
    ['servers', 'id: controller1\n', 'id: controller1\n    hostname: one\n'],
    ['servers', 'id: compute1\n', 'id: compute1\n    hostname: two\n'],
  ]);
  checkModel(
    srvNoHostnameNetwork,
    {
      'data/net_interfaces.yml': `
      ...
        - name: CONTROLLER-INTERFACES
        #       ^^^^^^^^^^^^^^^^^^^^^ error: No host name for role 'CONTROLLER-ROLE'. Interface model 'CONTROLLER-INTERFACES' has no network group with 'hostname: true'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a flag that cannot be read', changed([['network_groups', 'hostname: true', 'hostname: !secret flag']])],
  [
    'names that cannot be read',
    changed([
      ['network_groups', 'hostname: true', 'hostname: false'],
      ['servers', /(id: .*\n)/g, '$1    hostname: !secret name\n'],
    ]),
  ],
])('%s', (_, files) => {
  checkModel(srvNoHostnameNetwork, {}, { files });
});

test('two roles with one interface model are one mistake', () => {
  const files = changed([
    ['network_groups', 'hostname: true', 'hostname: false'],
    [
      'server_roles',
      /(name: COMPUTE-ROLE\n +interface-model: )COMPUTE-INTERFACES/,
      '$1CONTROLLER-INTERFACES',
    ],
  ]);
  checkModel(
    srvNoHostnameNetwork,
    {
      'data/net_interfaces.yml': `
      ...
        - name: CONTROLLER-INTERFACES
        #       ^^^^^^^^^^^^^^^^^^^^^ error: No host name for role 'CONTROLLER-ROLE'. Interface model 'CONTROLLER-INTERFACES' has no network group with 'hostname: true'.
      ...
    `,
    },
    { files },
  );
});
