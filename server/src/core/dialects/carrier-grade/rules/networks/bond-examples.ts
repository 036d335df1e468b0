/** An interface that is a bond, as several pages show it. */

import { cloudExample } from '../../examples.js';
import { BONDED, PLACE } from './ports-examples.js';

export const BOND = {
  ...BONDED,
  'bond-options': {
    'bond-mode': 4,
    'bond-miimon': 100,
    'bond-updelay': 200,
    'bond-lacp-rate': 1,
    mtu: 9000,
    'bond-slaves': 'ctrl-1 ctrl-2',
  },
};

/** The first interface of VRG as a bond, good and with one option broken. */
export function bondExample(bad: Readonly<Record<string, string | number>>) {
  const options = { ...BOND['bond-options'], ...bad };
  return cloudExample({ [PLACE]: { ...BOND, 'bond-options': options } }, { [PLACE]: BOND });
}
