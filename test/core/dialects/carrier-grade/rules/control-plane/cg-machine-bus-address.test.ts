/** `carrier-grade/cg-machine-bus-address`: a bus address is not written as one. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgMachineBusAddress as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-machine-bus-address.js';
import {
  MACHINE,
  PORT,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/site-files-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the last bridge alone', () => {
  checkCloud(
    rule,
    { 'machine_architecture.json': MACHINE, [`${PORT}.bus-address`]: '0000:02:00.1' },
    `
    #- /machine_architecture.json
    ...
              "bus-address": "0000:02:00.1"
    //                       ^^^^^^^^^^^^^^ error: '0000:02:00.1' is not a valid bus address. Write one such as '0000:00/0000:00:1c.4/0000:02:00.0'.
    //                       | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['masked', { 'machine_architecture.json': MACHINE, [`${PORT}.bus-address`]: '0000:xx/0000:00:1c.4' }, []],
  [
    'one bridge, in capitals',
    { 'machine_architecture.json': MACHINE, [`${PORT}.bus-address`]: '0000:0A/0000:00:1C.F' },
    [],
  ],
  [
    'no bridge',
    { 'machine_architecture.json': MACHINE, [`${PORT}.bus-address`]: '0000:00' },
    [
      `error machine_architecture.json:13 ["0000:00"] '0000:00' is not a valid bus address. Write one such as '0000:00/0000:00:1c.4/0000:02:00.0'.`,
    ],
  ],
  [
    'something behind it',
    { 'machine_architecture.json': MACHINE, [`${PORT}.bus-address`]: '0000:00/0000:00:1c.45' },
    [
      `error machine_architecture.json:13 ["0000:00/0000:00:1c.45"] '0000:00/0000:00:1c.45' is not a valid bus address. Write one such as '0000:00/0000:00:1c.4/0000:02:00.0'.`,
    ],
  ],
  [
    'something before it',
    { 'machine_architecture.json': MACHINE, [`${PORT}.bus-address`]: '/0000:00/0000:00:1c.4' },
    [
      `error machine_architecture.json:13 ["/0000:00/0000:00:1c.4"] '/0000:00/0000:00:1c.4' is not a valid bus address. Write one such as '0000:00/0000:00:1c.4/0000:02:00.0'.`,
    ],
  ],
  ['none', { 'machine_architecture.json': MACHINE, [`${PORT}.bus-address`]: undefined }, []],
  [
    'a file that is one machine',
    { 'machine.json': { name: 'ML', port: [{ name: 'port1', 'bus-address': '02:00.0' }] } },
    [
      `error machine.json:6 ["02:00.0"] '02:00.0' is not a valid bus address. Write one such as '0000:00/0000:00:1c.4/0000:02:00.0'.`,
    ],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
