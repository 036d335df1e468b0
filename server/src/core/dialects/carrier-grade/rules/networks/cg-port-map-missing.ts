/** An interface has no port map, or has both kinds. */
import { portMaps } from '../../../../architecture/carrier-grade-networks.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, removeKey } from '../../../../rules/kit/fixes.js';
import { freeName } from '../../../../rules/kit/renumber.js';
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
    const states = portMaps.map((key) => section.state(key));
    if (states.every((state) => state === 'absent'))
      yield finding(
        headOf(section, name),
        `${capital(interfaceCalled(each))} needs an 'ethernet-port-map' or a 'machine-port-map'.`,
        {
          fixes: () => {
            const used = each.nodeType.interfaces.items.flatMap((other) => other.ethernetPorts.items);
            const free = freeName('eth', 0, (port) => used.some(({ value }) => value === port));
            const map = { 'interface-ports': [free] };
            return addKey(section, 'ethernet-port-map', map, {
              title: `Add 'ethernet-port-map' with '${free}'`,
              after: 'name',
            });
          },
        },
      );
    else if (states.every((state) => state === 'written'))
      yield finding(
        keyOf(section, 'machine-port-map') ?? section.at,
        `${capital(interfaceCalled(each))} cannot have both 'ethernet-port-map' (a plain NIC) and 'machine-port-map' (a bond).`,
        { fixes: () => portMaps.flatMap((key) => removeKey(section, key)) },
      );
  },
});
