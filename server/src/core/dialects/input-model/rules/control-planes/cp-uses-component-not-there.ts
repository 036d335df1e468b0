/** A control plane uses a component of another one that does not have it. */
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { planeNamed } from '../../simulation/component-sets.js';
import { eachPlane } from './about-planes.js';
import { docs } from './cp-uses-component-not-there.docs.js';

/** Words that represent all components of the other control plane. */
const WORDS: ReadonlySet<string> = new Set(['any', 'all']);

export const cpUsesComponentNotThere = defineRule({
  id: 'input-model/cp-uses-component-not-there',
  severity: 'error',
  docs,
  over: eachPlane,
  *check({ item, name }, frame) {
    for (const use of item.items('uses').items) {
      const other = planeNamed(frame, use.text('from')?.value);
      if (!other?.isWhole || other.name === name) continue;
      for (const component of use.texts('service-components').items) {
        const { value } = component;
        if (WORDS.has(value) || other.components.has(value)) continue;
        if (frame.isKnown('service-component', value) !== true) continue;
        yield finding(component.at, `'${value}' is not in control plane '${other.name ?? ''}'.`, {
          related: [{ at: other.item.nameAt, message: 'The control plane is defined here.' }],
          fixes: () => dropItem(component, { title: `Remove '${value}'` }),
        });
      }
    }
  },
});
