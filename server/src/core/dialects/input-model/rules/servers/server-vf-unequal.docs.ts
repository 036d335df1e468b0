/** The page of `input-model/server-vf-unequal`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { good, INTERFACES, MAPPINGS, source } from './servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'Ports of one driver have different numbers of virtual functions.',
  why: 'Such a driver uses one number for all of its ports.',
  bad: () =>
    exampleModel({
      [INTERFACES]: exampleFile(INTERFACES)
        .replace('          name: hed1\n', '          name: hed1\n          vf-count: 4\n')
        .replace(
          '  - name: COMPUTE-INTERFACES',
          '      - name: ETH2\n        device:\n          name: hed2\n          vf-count: 8\n  - name: COMPUTE-INTERFACES',
        ),
      [MAPPINGS]: exampleFile(MAPPINGS).replaceAll(
        /( +)(bus-address: .*)/g,
        "$1$2\n$1nic-device-type: '1234:5678'",
      ),
      'data/more.yml':
        "product:\n  version: 2\n\nnic-device-types:\n  - name: '1234:5678'\n    family: NIC\n    device-id: '5678'\n    type: simple-port\n\nnic-device-families:\n  - name: NIC\n    vendor-id: '1234'\n    config-script: nic.sh\n    driver: nic\n    vf-count-type: driver\n    max-vf-count: 16\n",
    }),
};
