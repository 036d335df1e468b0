/** A control plane uses a component of another one that does not have it. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { planeNamed, planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-uses-component-not-there.docs.js';

export const cpUsesComponentNotThere = defineRule({
  id: 'input-model/cp-uses-component-not-there',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, name } of planesOf(frame)) {
      for (const use of item.items('uses').items) {
        const other = planeNamed(frame, use.text('from')?.value);
        if (!other?.isWhole || other.name === name) continue;
        for (const component of use.texts('service-components').items) {
          const { value } = component;
          if (WORDS.has(value) || other.components.has(value)) continue;
          if (frame.isKnown('service-component', value) !== true) continue;
          yield finding(component.at, `The control plane '${other.name ?? ''}' has no '${value}' to use.`, {
            related: [{ at: other.item.nameAt, message: 'This is the control plane.' }],
            fixes: () => [
              {
                title: `Remove '${value}'`,
                edits: inFile(component.at.file, removeItem(component.at.file, component.node)),
              },
            ],
          });
        }
      }
    }
  },
});

/** Words that stand for all components of the other control plane. */
const WORDS: ReadonlySet<string> = new Set(['any', 'all']);
