/** The address of a server is in a network that none of its interfaces is connected to. */
import { test } from 'vitest';
import { serverNetworkNotOnInterface } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-network-not-on-interface.js';
import { checkModel } from '../../../../../support/examples.js';
import { changed } from '../changed.js';
import { server } from './files.js';

test('a network that other servers have', () => {
  const files = server(['ip-addr: 192.168.10.5', 'ip-addr: 10.0.1.5']);
  checkModel(
    serverNetworkNotOnInterface,
    {
      'data/servers.yml': `
      ...
          ip-addr: 10.0.1.5
          #        ^^^^^^^^ error: '10.0.1.5' is in 'EXTERNAL-API-NET', but no interface of 'COMPUTE-INTERFACES' carries 'EXTERNAL-API'.
          #        | related net_interfaces.yml:14: Interfaces of role 'COMPUTE-ROLE'.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a network that is forced on an interface', server(['ip-addr: 192.168.10.3', 'ip-addr: 10.0.1.5'])],
  [
    'a role that nobody knows',
    server(['ip-addr: 192.168.10.5', 'ip-addr: 10.0.1.5'], ['role: COMPUTE-ROLE', 'role: NOTHING']),
  ],
  [
    'interfaces that cannot be read',
    changed([
      ['servers', 'ip-addr: 192.168.10.5', 'ip-addr: 10.0.1.5'],
      ['net_interfaces', /(COMPUTE-INTERFACES\n +network-interfaces:)[\s\S]*/, '$1 !secret list\n'],
    ]),
  ],
])('%s', (_, files) => {
  checkModel(serverNetworkNotOnInterface, {}, { files });
});
