/** A control plane lists a deprecated component. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Named } from '../../model/item.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { componentEntries } from '../../simulation/component-sets.js';
import { dropComponent } from './about-components.js';
import { eachPlane } from './about-planes.js';
import { docs } from './cp-component-warning.docs.js';

export const cpComponentWarning = defineRule({
  id: 'input-model/cp-component-warning',
  severity: 'warning',
  docs,
  over: eachPlane,
  *check(plane, frame) {
    const definitions = componentDefinitions(frame);
    for (const named of componentEntries(plane)) {
      const { name, at } = named;
      const component = definitions.get(name);
      for (const warning of component?.warnings ?? [])
        yield finding(at, `'${name}' is deprecated. ${warning}`, {
          tag: 'deprecated',
          related: [related(component?.item?.keyAt('warnings'), 'The definition has this warning.')],
          fixes: () => [
            ...replacing(frame, named, component?.replacement, plane.components),
            ...dropComponent(named),
          ],
        });
    }
  },
});

/** Only where the other one is known and not there yet. */
function replacing(
  frame: Frame,
  named: Named,
  replacement: string | undefined,
  there: ReadonlySet<string>,
): readonly Fix[] {
  if (replacement === undefined || there.has(replacement)) return [];
  if (frame.isKnown('service-component', replacement) !== true) return [];
  return changeTo(named, replacement, {
    title: `Replace '${named.name}' with '${replacement}'`,
    preferred: true,
  });
}
