/** A control plane is not of the type ccp, or a tier lacks a key. */
import { tierKeys } from '../../../../architecture/carrier-grade-files.js';
import { controllerCount } from '../../../../architecture/carrier-grade-servers.js';
import type { Section } from '../../../../model/value.js';
import { addKeys } from '../../../../rules/kit/add-keys.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo } from '../../../../rules/kit/fixes.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import { missingKeys } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Tier } from '../../model/carrier-grade-model.js';
import { textOf } from '../../model/read-values.js';
import { absentKeys, headOf } from '../about-sections.js';
import { eachFile } from '../over.js';
import { docs } from './cg-ccp-type.docs.js';

export const cgCcpType = defineRule({
  id: 'carrier-grade/cg-ccp-type',
  severity: 'error',
  docs,
  over: eachFile(({ controlPlaneFiles }) => controlPlaneFiles),
  *check({ root, reader, head, tiers }) {
    if (!root) return;
    const type = reader.value(root, 'type', textOf);
    if (type && type.value !== 'ccp')
      yield finding(type.at, `'type' of a control plane must be 'ccp', not '${type.value}'.`, {
        fixes: () => changeTo(type, 'ccp', { preferred: true }),
      });
    else if (root.state('type') === 'absent')
      yield finding(head, "Missing required key 'type' of this control plane.", {
        fixes: () => addKey(root, 'type', 'ccp', { preferred: true }),
      });
    for (const { section, id } of tiers.items) {
      const missing = absentKeys(section, tierKeys);
      if (missing.length === 0) continue;
      yield finding(headOf(section, id), `${missingKeys(missing, 'this tier')}.`, {
        fixes: () => addTierKeys(section, missing, tiers.items),
      });
    }
  },
});

/** The next id, and as many members as tiers of the node type have. */
function addTierKeys(section: Section, missing: readonly string[], tiers: readonly Tier[]): readonly Fix[] {
  const own = tiers.find((tier) => tier.section === section);
  const id = freeName('', 1, (each) => tiers.some((tier) => tier.id?.value === each));
  const isOfControllers = own?.nodeType?.value === 'ccn-001';
  return addKeys(section, [
    ...(missing.includes('id') ? [['id', id] as const] : []),
    ...(missing.includes('member-count') && isOfControllers
      ? [['member-count', controllerCount] as const]
      : []),
  ]);
}
