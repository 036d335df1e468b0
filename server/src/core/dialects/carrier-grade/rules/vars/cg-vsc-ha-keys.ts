/** High availability of the overlay controllers is on, but the second one is not described. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { isMasked, textOf, wholeOf } from '../../model/read-values.js';
import { mayBeSingle } from '../about-high-availability.js';
import { absentKeys } from '../about-sections.js';
import { eachVarsFile } from '../over.js';
import { addSecond, secondOf } from './about-second-controller.js';
import { docs } from './cg-vsc-ha-keys.docs.js';

export const cgVscHaKeys = defineRule({
  id: 'carrier-grade/cg-vsc-ha-keys',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties }, model) {
    const enabled = file.reader.value(properties, 'vsc_ha_enabled', wholeOf);
    if (enabled?.value !== 1) return;
    const missing = absentKeys(
      properties,
      HA_PAIRS.map(([, partner]) => partner),
    );
    if (missing.length > 0)
      yield finding(enabled.at, `'vsc_ha_enabled' is 1 and needs ${quoted(missing)}.`, {
        fixes: () => [
          ...addSecond(
            model,
            file,
            properties,
            HA_PAIRS.filter(([, partner]) => missing.includes(partner)),
          ),
          ...(mayBeSingle(model) ? changeTo(enabled, 0, { title: "Change 'vsc_ha_enabled' to 0" }) : []),
        ],
      });
    for (const [key, partner] of HA_PAIRS) {
      const first = file.reader.value(properties, key, textOf);
      const second = file.reader.value(properties, partner, textOf);
      if (first && second && first.value === second.value && !isMasked(first.value))
        yield finding(
          second.at,
          `'${partner}' is the same as '${key}', but the second controller needs its own.`,
          {
            related: [related(first.at, `'${key}' is set here.`)],
            fixes: () => {
              const right = secondOf(model, first.value);
              return right === undefined ? [] : changeTo(second, right);
            },
          },
        );
    }
  },
});

const HA_PAIRS: readonly (readonly [key: string, partner: string])[] = [
  ['vsc_dcm_ip', 'vsc_dcm_ip_ha'],
  ['vsc_tul_ip', 'vsc_tul_ip_ha'],
  ['vsc_tul_cidr', 'vsc_tul_cidr_ha'],
  ['vsc_host_name', 'vsc_host_name_ha'],
  ['vsc_xmpp_name', 'vsc_xmpp_name_ha'],
];
