/** An interface has bond-options, but no machine-port-map. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { keyOf } from '../about-sections.js';
import { eachBond } from '../over.js';
import { interfaceCalled } from './about-networks.js';
import { docs } from './cg-bond-without-machine-map.docs.js';

export const cgBondWithoutMachineMap = defineRule({
  id: 'carrier-grade/cg-bond-without-machine-map',
  severity: 'error',
  docs,
  over: eachBond,
  *check({ owner }) {
    const at = keyOf(owner.section, 'bond-options');
    if (!at || owner.section.state('machine-port-map') !== 'absent') return;
    yield finding(
      at,
      `${interfaceCalled(owner)} has 'bond-options', but no 'machine-port-map' with ports to bond.`,
      {
        fixes: () =>
          owner.section.state('ethernet-port-map') === 'written'
            ? removeKey(owner.section, 'bond-options')
            : [],
      },
    );
  },
});
