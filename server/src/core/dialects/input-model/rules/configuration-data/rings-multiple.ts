/** The older list of rings has several entries. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './rings-multiple.docs.js';

export const ringsMultiple = defineRule({
  id: 'input-model/rings-multiple',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const [first, ...others] = frame.list('ring-specifications');
    for (const other of others)
      yield finding(
        other.text('region-name')?.at ?? other.nameAt,
        "'ring-specifications' can have only one entry. Define the rings of other regions in their configuration data.",
        {
          related: [related(first?.nameAt, 'The first entry is here.')],
          fixes: () => dropItem(other, { title: 'Remove this entry' }),
        },
      );
  },
});
