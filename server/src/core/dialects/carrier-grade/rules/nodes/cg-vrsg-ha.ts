/** High availability of the overlay is on, but there are not two VRG nodes. */
import { highlyAvailableCount } from '../../../../architecture/carrier-grade-servers.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { wholeOf } from '../../model/read-values.js';
import { mayBeSingle } from '../about-high-availability.js';
import { changeNumber } from '../about-numbers.js';
import { theDirectory } from '../over.js';
import { docs } from './cg-vrsg-ha.docs.js';

export const cgVrsgHa = defineRule({
  id: 'carrier-grade/cg-vrsg-ha',
  severity: 'warning',
  docs,
  over: theDirectory,
  *check(model) {
    const ansible = model.varsOf('ansible');
    const enabled = ansible?.reader.value(ansible.properties, 'vsc_ha_enabled', wholeOf);
    if (enabled?.value !== 1) return;
    for (const { resourceNodes } of model.definition?.controlPlanes.items ?? [])
      for (const { file, count } of resourceNodes.items)
        if (file?.value.endsWith('/ccp-vrsg.json') && count && count.value !== highlyAvailableCount)
          yield finding(
            count.at,
            `'vsc_ha_enabled' is 1, so there should be ${highlyAvailableCount} VRG nodes, not ${count.value}.`,
            {
              related: [related(enabled.at, 'High availability is switched on here.')],
              fixes: () => [
                ...changeNumber(count, highlyAvailableCount),
                ...(count.value === 1 && mayBeSingle(model)
                  ? changeTo(enabled, 0, { title: "Change 'vsc_ha_enabled' to 0" })
                  : []),
              ],
            },
          );
  },
});
