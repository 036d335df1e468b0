/** A network is defined with addresses at two interfaces. */
import type { Section } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { removeKey, renameKey, setKey, together } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { refOf } from '../../model/carrier-grade-model.js';
import { eachDefinedNetwork } from '../over.js';
import { docs } from './cg-logical-redefined.docs.js';

export const cgLogicalRedefined = defineRule({
  id: 'carrier-grade/cg-logical-redefined',
  severity: 'error',
  docs,
  over: eachDefinedNetwork,
  *check(network, environment) {
    const { name, section } = network;
    const first = name && environment.network(name.value);
    if (!name || !first?.name || first === network) return;
    const ref = refOf(first);
    yield finding(
      name.at,
      `Duplicate network '${name.value}'. Refer to the first definition${ref ? ` with '${ref}'` : ''}.`,
      {
        related: [related(first.name.at, 'It is defined here first.')],
        fixes: () => (ref ? referTo(ref, section) : []),
      },
    );
  },
});

/** Writes a ref in the place of the definition. */
function referTo(ref: string, section: Section): readonly Fix[] {
  const others = ['type', 'segment-id'].filter((key) => section.entry(key));
  return together(`Refer to '${ref}'`, [
    renameKey(section, 'network-address', 'ref'),
    setKey(section, 'network-address', ref),
    ...(others.length > 0 ? [removeKey(section, others)] : []),
  ]);
}
