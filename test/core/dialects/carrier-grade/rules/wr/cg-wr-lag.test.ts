/** `carrier-grade/cg-wr-lag`: an aggregated interface does not have the ports or the mode for it, or a plain one has several ports. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrLag as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-lag.js';
import {
  INTERFACE,
  WR,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a plain interface of two ports', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.interface_ports`]: ['eth0', 'eth1'] },
    `
    #- /vars/wr.json
    ...
                "lag_interface": "N",
    //                           ^^^ error: 'lag_interface' must be 'Y': this interface has 2 ports.
    //                           | fix: Change to 'Y' with 'lag_mode: 4'
    //                           | -             "lag_interface": "N",
    //                           | +             "lag_interface": "Y",
    //                           | +             "lag_mode": 4,
    ...
  `,
  );
});

test('aggregated, and with too few ports or no mode', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.lag_interface`]: 'Y' },
    `
    #- /vars/wr.json
    ...
                "lag_interface": "Y",
    //                           ^^^ error: An aggregated interface must have at least 2 ports, not 1.
    //                           | fix: Change to 'N'
    //                           | -             "lag_interface": "Y",
    //                           | +             "lag_interface": "N",
    //                           ^^^ error: Missing required key 'lag_mode' of an aggregated interface.
    //                           | fix: Add 'lag_mode: 4'
    ...
  `,
  );
  checkCloud(
    rule,
    { [`${INTERFACE}.lag_interface`]: 'Y', [`${INTERFACE}.interface_ports`]: ['eth0', 'eth1'] },
    `
    #- /vars/wr.json
    ...
                "lag_interface": "Y",
    //                           ^^^ error: Missing required key 'lag_mode' of an aggregated interface.
    //                           | preferred fix: Add 'lag_mode: 4'
    //                           |               "lag_interface": "Y",
    //                           | +             "lag_mode": 4,
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['one port is plain', { [`${INTERFACE}.interface_ports`]: ['eth0'] }, []],
  [
    'two ports in a mode are aggregated',
    {
      [`${INTERFACE}.lag_interface`]: 'Y',
      [`${INTERFACE}.lag_mode`]: 4,
      [`${INTERFACE}.interface_ports`]: ['eth0', 'eth1'],
    },
    [],
  ],
  [
    'an aggregated interface of one port',
    { [`${INTERFACE}.lag_interface`]: 'Y', [`${INTERFACE}.lag_mode`]: 4 },
    ['error vars/wr.json:18 ["Y"] An aggregated interface must have at least 2 ports, not 1.'],
  ],
  [
    'an aggregated interface without a mode',
    { [`${INTERFACE}.lag_interface`]: 'Y', [`${INTERFACE}.interface_ports`]: ['eth0', 'eth1'] },
    [`error vars/wr.json:18 ["Y"] Missing required key 'lag_mode' of an aggregated interface.`],
  ],
  [
    'an aggregated interface without ports or mode has both mistakes',
    { [`${INTERFACE}.lag_interface`]: 'Y', [`${INTERFACE}.interface_ports`]: [] },
    [
      'error vars/wr.json:18 ["Y"] An aggregated interface must have at least 2 ports, not 0.',
      `error vars/wr.json:18 ["Y"] Missing required key 'lag_mode' of an aggregated interface.`,
    ],
  ],
  [
    'ports that are no list',
    { [`${INTERFACE}.lag_interface`]: 'Y', [`${INTERFACE}.interface_ports`]: 'eth0' },
    [],
  ],
  [
    'neither Y nor N',
    { [`${INTERFACE}.lag_interface`]: 'no', [`${INTERFACE}.interface_ports`]: ['eth0', 'eth1'] },
    [],
  ],
  [
    'every interface is looked at',
    { [`${WR}.logical_interface.1`]: { lag_interface: 'N', interface_ports: ['eth0', 'eth1'] } },
    [`error vars/wr.json:43 ["N"] 'lag_interface' must be 'Y': this interface has 2 ports.`],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
