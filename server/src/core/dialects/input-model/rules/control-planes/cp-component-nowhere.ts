/** A component that every cloud needs is in no cluster or resource group. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { addComponent } from './about-components.js';
import { docs } from './cp-component-nowhere.docs.js';

export const cpComponentNowhere = defineRule({
  id: 'input-model/cp-component-nowhere',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const planes = planesOf(frame);
    const [first] = planes;
    if (!first || !frame.isWhole('control-planes') || !planes.every(({ isWhole }) => isWhole)) return;
    const there = new Set(
      planes.flatMap(({ groups }) => groups.flatMap(({ own }) => own.map(({ name }) => name))),
    );
    for (const { name, isOnSomeServer } of componentDefinitions(frame).all) {
      if (!isOnSomeServer || there.has(name)) continue;
      yield finding(
        first.item.nameAt,
        `Missing component '${name}': it must be in a cluster or resource group.`,
        {
          restsOn: planes.flatMap(({ empty }) => empty),
          fixes: () => first.groups.slice(0, 1).flatMap((group) => addComponent(group, name)),
        },
      );
    }
  },
});
