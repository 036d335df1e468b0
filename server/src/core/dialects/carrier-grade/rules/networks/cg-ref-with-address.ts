/** A network has both a reference and a definition. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { keyOf } from '../about-sections.js';
import { eachRef } from '../over.js';
import { called } from './about-networks.js';
import { docs } from './cg-ref-with-address.docs.js';

export const cgRefWithAddress = defineRule({
  id: 'carrier-grade/cg-ref-with-address',
  severity: 'warning',
  docs,
  over: eachRef,
  *check({ ref, network }) {
    const { section } = network;
    const keys = ['type', 'segment-id', 'network-address'].filter((key) => section.state(key) === 'written');
    const [first] = keys;
    const at = first && keyOf(section, first);
    if (!at) return;
    yield finding(at, `${called(network)} has a 'ref', so its ${quoted(keys)} has no effect.`, {
      related: [related(ref.at, 'The reference is here.')],
      fixes: () => removeKey(section, keys, { title: `Remove ${quoted(keys)}` }),
    });
  },
});
