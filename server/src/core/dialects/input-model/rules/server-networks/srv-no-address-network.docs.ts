/** The page of `input-model/srv-no-address-network`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile } from '../../examples.js';
import { withFiles } from './examples.js';

const SERVERS = 'data/servers.yml';

const NETWORKS = 'data/networks.yml';

export const docs: RuleDocs = {
  summary: 'A server cannot use its address in the networks that it gets.',
  why: 'The deployer reaches the server by `ip-addr`, which must be an address on one of its interfaces: in the network that its server group has for the network group, among its `addresses`, and not the gateway.',
  source: 'Ardana configuration processor, networks of allocated servers',
  bad: withFiles(() => ({
    [NETWORKS]: exampleFile(NETWORKS).replace(
      '    gateway-ip: 192.168.10.1\n',
      '    gateway-ip: 192.168.10.1\n    addresses:\n      - 192.168.10.100-192.168.10.199\n',
    ),
    [SERVERS]: exampleFile(SERVERS).replace('192.168.10.5', '192.168.10.1'),
  })),
  good: withFiles(() => ({})),
};
