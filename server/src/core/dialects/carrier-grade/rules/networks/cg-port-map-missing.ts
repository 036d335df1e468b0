/** An interface has no port map, or has both kinds. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { eachEnvironment } from '../over.js';
import { headOf, interfaceCalled, interfacesOf, keyOf } from './about-networks.js';
import { docs } from './cg-port-map-missing.docs.js';
import { capital } from './node-types.js';

export const cgPortMapMissing = defineRule({
  id: 'carrier-grade/cg-port-map-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const each of interfacesOf(environment)) {
      const { section, name } = each;
      const ethernet = section.state('ethernet-port-map');
      const machine = section.state('machine-port-map');
      if (ethernet === 'absent' && machine === 'absent') {
        yield finding(
          headOf(section, name),
          `${capital(interfaceCalled(each))} has no 'ethernet-port-map' and no 'machine-port-map'; it needs one of them.`,
        );
      } else if (ethernet === 'written' && machine === 'written') {
        const { file } = environment;
        yield finding(
          keyOf(section, 'machine-port-map') ?? section.at,
          `${capital(interfaceCalled(each))} has both 'ethernet-port-map' and 'machine-port-map'; it is either a plain NIC or a bond.`,
          {
            fixes: () =>
              (['ethernet-port-map', 'machine-port-map'] as const).flatMap((key) => {
                const entry = section.entry(key);
                return entry
                  ? [{ title: `Remove '${key}'`, edits: inFile(file, removeEntry(file, entry)) }]
                  : [];
              }),
          },
        );
      }
    }
  },
});
