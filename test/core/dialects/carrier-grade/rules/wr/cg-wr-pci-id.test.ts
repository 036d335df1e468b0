/** `carrier-grade/cg-wr-pci-id`: a PCI device is not given as vendor and device. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrPciId as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-pci-id.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('an id without its colon', () => {
  checkCloud(
    rule,
    { [`${WR}.pci_vendor_id`]: ['8086-10ca'] },
    `
    #- /vars/wr.json
    ...
              "8086-10ca"
    //        ^^^^^^^^^^^ error: '8086-10ca' is not a valid PCI id. Write vendor and device, such as '8086:10ca'.
    //        | fix: Change to '8086:10ca'
    //        | -           "8086-10ca"
    //        | +           "8086:10ca"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['vendor and device in capitals', { [`${WR}.pci_vendor_id`]: ['8086:10CA'] }, []],
  [
    'a vendor alone',
    { [`${WR}.pci_vendor_id`]: ['8086'] },
    [
      `error vars/wr.json:50 ["8086"] '8086' is not a valid PCI id. Write vendor and device, such as '8086:10ca'.`,
    ],
  ],
  [
    'a digit too many',
    { [`${WR}.pci_vendor_id`]: ['8086:10ca0'] },
    [
      `error vars/wr.json:50 ["8086:10ca0"] '8086:10ca0' is not a valid PCI id. Write vendor and device, such as '8086:10ca'.`,
    ],
  ],
  [
    'something before it',
    { [`${WR}.pci_vendor_id`]: ['x8086:10ca'] },
    [
      `error vars/wr.json:50 ["x8086:10ca"] 'x8086:10ca' is not a valid PCI id. Write vendor and device, such as '8086:10ca'.`,
    ],
  ],
  [
    'no hexadecimal digits',
    { [`${WR}.pci_vendor_id`]: ['8086:10ca', '80g6:10ca'] },
    [
      `error vars/wr.json:51 ["80g6:10ca"] '80g6:10ca' is not a valid PCI id. Write vendor and device, such as '8086:10ca'.`,
    ],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
