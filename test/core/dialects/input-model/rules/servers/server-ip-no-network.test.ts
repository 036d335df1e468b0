/** The address of a server is outside all networks of the model. */
import { test } from 'vitest';
import { serverIpNoNetwork } from '../../../../../../server/src/core/dialects/input-model/rules/servers/server-ip-no-network.js';
import { checkModel } from '../../../../../support/examples.js';
import { server } from './files.js';

test('the addresses before and behind the hosts of the subnet', () => {
  const files = server(
    ['ip-addr: 192.168.10.3', 'ip-addr: 192.168.10.0'],
    ['ip-addr: 192.168.10.4', 'ip-addr: 192.168.10.255'],
  );
  checkModel(
    serverIpNoNetwork,
    {
      'data/servers.yml': `
      ...
          ip-addr: 192.168.10.0
          #        ^^^^^^^^^^^^ error: '192.168.10.0' is outside all networks of this model.
      ...
          ip-addr: 192.168.10.255
          #        ^^^^^^^^^^^^^^ error: '192.168.10.255' is outside all networks of this model.
      ...
    `,
    },
    { files },
  );
});

test('the first and the last host, and a template', () => {
  const files = server(
    ['ip-addr: 192.168.10.3', 'ip-addr: 192.168.10.1'],
    ['ip-addr: 192.168.10.4', 'ip-addr: 192.168.10.254'],
    ['ip-addr: 192.168.10.5', 'ip-addr: "{{ ip }}"'],
  );
  checkModel(serverIpNoNetwork, {}, { files });
});
