/** A component is listed by two network groups, or twice by one. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { repeats } from '../../simulation/component-sets-repeats.js';
import { theFrame } from '../over.js';
import { DEFAULT, endpointsOf, removal } from './endpoints.js';
import { docs } from './netgroup-component-multiple.docs.js';

export const netgroupComponentMultiple = defineRule({
  id: 'input-model/netgroup-component-multiple',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const definitions = componentDefinitions(frame);
    const listed = [...endpointsOf(frame)].flatMap((each) => {
      const component = each.value === DEFAULT ? undefined : definitions.get(each.value);
      if (!component || component.endpoints.length === 0) return [];
      return [{ each, value: component.aliasOf ?? component.name }];
    });
    for (const { again, first } of repeats(listed)) {
      const group = first.each.group.name ?? '';
      yield finding(
        again.each.at,
        `'${again.each.value}' has its endpoint in the network group '${group}' already.`,
        {
          related: [{ at: first.each.at, message: 'It is listed here first.' }],
          fixes: () => removal(again.each),
        },
      );
    }
  },
});
