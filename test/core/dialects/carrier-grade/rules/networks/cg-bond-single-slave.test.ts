/** `carrier-grade/cg-bond-single-slave`: a bond has only one port. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { BOND } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/bond-examples.js';
import { cgBondSingleSlave as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-bond-single-slave.js';
import {
  BONDED,
  PLACE,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/ports-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('one port, and no slaves to point at', () => {
  checkCloud(
    rule,
    {
      [PLACE]: { ...BONDED, 'bond-options': { 'bond-mode': 4 } },
      [`${PLACE}.machine-port-map.0.interface-ports`]: [{ port: 'port5', label: 'ctrl-1' }],
    },
    `
    #- /environment.json
    ...
                  "vendor": "HP",
    //            ^^^^^^^^ warning: The bond of 'INTF0' of VRG has only one port.
    //            | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'one port of the second model',
    {
      [PLACE]: { ...BONDED, 'bond-options': { 'bond-slaves': 'ctrl-1' } },
      [`${PLACE}.machine-port-map.1`]: {
        vendor: 'HP',
        model: 'ProLiant DL380 Gen9',
        'interface-ports': [{ port: 'port1', label: 'ctrl-1' }],
      },
    },
    [`warning environment.json:129 ["ctrl-1"] The bond of 'INTF0' of VRG has only one port.`],
  ],
  ['two ports', { [PLACE]: BOND }, []],
  [
    'no ports',
    { [PLACE]: { ...BONDED, 'bond-options': {} }, [`${PLACE}.machine-port-map.0.interface-ports`]: [] },
    [],
  ],
  [
    'a second port that cannot be read',
    {
      [PLACE]: { ...BONDED, 'bond-options': {} },
      [`${PLACE}.machine-port-map.0.interface-ports.1`]: 'port6',
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
