/** Two network groups list the same component, or one lists it twice. */
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { theFrame } from '../over.js';
import { endpointsOf, removal } from './about-endpoints.js';
import { docs } from './netgroup-component-multiple.docs.js';

export const netgroupComponentMultiple = defineRule({
  id: 'input-model/netgroup-component-multiple',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const definitions = componentDefinitions(frame);
    /** The component under the one name that it has among its aliases. */
    const componentOf = ({ value }: { readonly value: string }) => {
      const component = value === DEFAULT ? undefined : definitions.get(value);
      if (!component || component.endpoints.length === 0) return undefined;
      return component.aliasOf ?? component.name;
    };
    for (const { first, again } of repeated(endpointsOf(frame), componentOf))
      yield finding(
        again.at,
        `'${again.value}' already has its endpoint in network group '${first.group.label}'.`,
        {
          related: [related(first.at, 'First listed here.')],
          fixes: () => removal(again),
        },
      );
  },
});
