/** The page of `input-model/server-multiport-pci-pt`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { good, INTERFACES, MAPPINGS, source } from './servers-examples.js';

export const docs: RuleDocs = {
  source,
  good,
  summary: 'On a NIC with several ports, some are used for PCI passthrough and others carry host networks.',
  why: 'The ports share one bus address and can only be passed through together.',
  bad: () =>
    exampleModel({
      [INTERFACES]: exampleFile(INTERFACES).replace(
        '  - name: COMPUTE-INTERFACES',
        '      - name: ETH2\n        device:\n          name: hed2\n          pci-pt: true\n  - name: COMPUTE-INTERFACES',
      ),
      [MAPPINGS]: exampleFile(MAPPINGS)
        .replaceAll('type: simple-port', "type: multi-port\n        nic-device-type: '15b3:1007'")
        .replace(
          'bus-address: "0000:07:00.0"',
          'bus-address: "0000:07:00.0"\n        port-attributes:\n          port-num: "0"',
        )
        .replace(
          'bus-address: "0000:08:00.0"',
          'bus-address: "0000:07:00.0"\n        port-attributes:\n          port-num: "1"',
        ),
    }),
};
