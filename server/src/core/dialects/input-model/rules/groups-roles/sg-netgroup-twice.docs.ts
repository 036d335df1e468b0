/** The page of `input-model/sg-netgroup-twice`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { GROUPS, good, source } from './server-groups-examples.js';

export const docs: RuleDocs = {
  summary: 'A server group has two networks of one network group.',
  why: 'A server is connected to only one network of each network group.',
  source,
  bad: () =>
    exampleModel({
      [GROUPS]: exampleFile(GROUPS).replace(
        '      - MANAGEMENT-NET\n',
        '      - MANAGEMENT-NET\n      - MANAGEMENT-NET-2\n',
      ),
      'data/more.yml':
        'product:\n  version: 2\n\nnetworks:\n  - name: MANAGEMENT-NET-2\n    network-group: MANAGEMENT\n    tagged-vlan: false\n    cidr: 192.168.20.0/24\n    gateway-ip: 192.168.20.1\n',
    }),
  good,
};
