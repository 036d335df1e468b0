/** The page of `input-model/lb-provider-networks-differ`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { serversText } from '../allocation/examples.js';
import { dataFile, planeText } from '../control-planes/examples.js';
import { balancerExample, balancerText, networkGroupText, publicBalancer } from './examples.js';
import { interfaces, ROLE, SOURCE } from './providers-examples.js';

const rack = (networks: readonly string[]) =>
  networks.map((name, index) => `  - name: RACK${index + 1}\n    networks:\n      - ${name}\n`).join('');

const twoRacks = (zones: (text: string) => string) =>
  balancerExample([{}], {
    'data/network_groups.yml': networkGroupText(['- lb', '- extlb']),
    'data/networks.yml':
      'product:\n  version: 2\n\nnetworks:\n  - name: NET1\n    network-group: MANAGEMENT\n    tagged-vlan: false\n    cidr: 192.168.10.0/24\n    gateway-ip: 192.168.10.1\n  - name: NET2\n    network-group: MANAGEMENT\n    tagged-vlan: false\n    cidr: 192.168.11.0/24\n    gateway-ip: 192.168.11.1\n',
    ...dataFile('server_groups.yml', `server-groups:\n${rack(['NET1', 'NET2'])}`),
    ...interfaces(['MANAGEMENT', 'EXTERNAL-API']),
    ...ROLE,
    'data/servers.yml': serversText([
      { more: ['server-group: RACK1'] },
      { address: '192.168.11.3', more: ['server-group: RACK2'] },
    ]),
    'data/control_plane.yml': zones(
      planeText({
        plane: `load-balancers:\n${balancerText()}\n${balancerText(publicBalancer)}`,
        cluster: 'min-count: 2',
      }),
    ),
  });

export const docs: RuleDocs = {
  summary: 'The servers that provide a load balancer are in different networks.',
  why: 'When one of these servers fails, the virtual address moves to the next one. It can move only within one network.',
  source: SOURCE,
  byHand: 'you decide whether the servers move into one network or the provider moves to other servers.',
  bad: twoRacks((text) => text.replace('        member-count: 1\n', '')),
  good: twoRacks((text) => text.replace('      - RACK2\n', '').replace('        min-count: 2\n', '')),
};
