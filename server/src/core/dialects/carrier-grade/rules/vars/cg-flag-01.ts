/** A setting is not the number 0 or 1. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { flagOf } from '../about-flags.js';
import { eachVars } from '../over.js';
import { docs } from './cg-flag-01.docs.js';

export const cgFlag01 = defineRule({
  id: 'carrier-grade/cg-flag-01',
  severity: 'error',
  docs,
  over: eachVars,
  *check({ kind, reader, properties }) {
    for (const key of FLAGS[kind] ?? []) {
      const flag = reader.value(properties, key, ({ value }) => value ?? undefined);
      if (!flag || flag.value === 0 || flag.value === 1) continue;
      const right = flagOf(flag.value);
      yield finding(flag.at, `'${key}' must be the number 0 or 1.`, {
        fixes: () =>
          right === undefined
            ? [0, 1].flatMap((each) => changeTo(flag, each))
            : changeTo(flag, right, { preferred: true }),
      });
    }
  },
});

const FLAGS: Readonly<Record<string, readonly string[]>> = {
  ansible: ['vsc_ha_enabled', 'vsc_bgp_required'],
  ldap: ['ldap_enabled'],
};
