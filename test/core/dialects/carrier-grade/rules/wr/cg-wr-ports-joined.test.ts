/** `carrier-grade/cg-wr-ports-joined`: several ports stand in one text. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrPortsJoined as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-ports-joined.js';
import { INTERFACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('three ports in one text', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.interface_ports`]: ['eth0,eth1 , eth2'] },
    `
    #- /vars/wr.json
    ...
                  "eth0,eth1 , eth2"
    //            ^^^^^^^^^^^^^^^^^^ error: 'eth0,eth1 , eth2' is 3 ports. Write each as a separate item.
    //            | fix: Split into 3 items and aggregate them
    //            | -             "lag_interface": "N",
    //            | +             "lag_interface": "Y",
    //            | +             "lag_mode": 4,
    //            | ...
    //            | -               "eth0,eth1 , eth2"
    //            | +               "eth0", "eth1", "eth2"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a port that has lost its neighbour',
    { [`${INTERFACE}.interface_ports`]: ['eth0,'] },
    [`error vars/wr.json:21 ["eth0,"] 'eth0,' is 1 ports. Write each as a separate item.`],
  ],
  ['an item for each port', { [`${INTERFACE}.interface_ports`]: ['eth0', 'eth1'] }, []],
  ['blanks join nothing', { [`${INTERFACE}.interface_ports`]: ['eth0 eth1'] }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
