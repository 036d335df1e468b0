/** A component must provide data to another one that is not in its control plane. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { consumersOf, runsIn } from '../../simulation/endpoints.js';
import { addComponent } from '../control-planes/about-components.js';
import { eachInFrame } from '../over.js';
import { docs } from './provides-data-missing.docs.js';

export const providesDataMissing = defineRule({
  id: 'input-model/provides-data-missing',
  severity: 'error',
  docs,
  over: eachInFrame(consumersOf),
  *check({ plane, component, entry }, frame) {
    if (!plane.isWhole) return;
    const definitions = componentDefinitions(frame);
    for (const data of component.item?.items('provides-data').items ?? []) {
      for (const to of data.items('to').items) {
        const target = definitions.resolve(to.text('name')?.value ?? '');
        const optional = to.flag('optional') ?? data.flag('optional');
        if (!target || optional?.value !== false || runsIn(frame, plane, target)) continue;
        yield finding(
          entry.at,
          `'${component.name}' must provide data to '${target.name}', which is missing from '${plane.name ?? ''}'.`,
          {
            related: [{ at: to.nameAt, message: 'The definition requires it.' }],
            fixes: () => plane.groups.slice(0, 1).flatMap((group) => addComponent(group, target.name)),
          },
        );
      }
    }
  },
});
