/** The page of `carrier-grade/cg-nodes-json-edited`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The generated nodes.json differs from node-provision.json.',
  why: 'The file nodes.json is written when servers are provisioned. If it was edited by hand or is left over from another set of servers, it describes machines that do not exist.',
  source: 'Installation pages of Carrier Grade 1.1 and 2.0, provisioning',
  ...cloudExample(
    {
      'nodes.json': {
        product: { version: 1 },
        servers: [
          {
            'failure-zone': 'fz2',
            'node-type': 'CCN-001-001',
            'pxe-ip-addr': '10.40.2.20',
            'pxe-mac-addr': 'd0:bf:9c:10:00:01',
            vendor: 'HP',
            model: 'ProLiant DL360 Gen9',
          },
        ],
      },
    },
    {},
  ),
};
