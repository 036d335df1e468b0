/** An interface has no port map, or has both kinds. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { capital } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { headOf, keyOf } from '../about-sections.js';
import { eachInterface } from '../over.js';
import { interfaceCalled } from './about-networks.js';
import { docs } from './cg-port-map-missing.docs.js';

export const cgPortMapMissing = defineRule({
  id: 'carrier-grade/cg-port-map-missing',
  severity: 'error',
  docs,
  over: eachInterface,
  *check(each) {
    const { section, name } = each;
    const states = PORT_MAPS.map((key) => section.state(key));
    if (states.every((state) => state === 'absent'))
      yield finding(
        headOf(section, name),
        `${capital(interfaceCalled(each))} has no 'ethernet-port-map' and no 'machine-port-map'; it needs one of them.`,
      );
    else if (states.every((state) => state === 'written'))
      yield finding(
        keyOf(section, 'machine-port-map') ?? section.at,
        `${capital(interfaceCalled(each))} has both 'ethernet-port-map' and 'machine-port-map'; it is either a plain NIC or a bond.`,
        { fixes: () => PORT_MAPS.flatMap((key) => removeKey(section, key)) },
      );
  },
});

const PORT_MAPS = ['ethernet-port-map', 'machine-port-map'];
