/** A model has several control planes and no regions. */

import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertRootEntry } from '../../../../syntax/rewrite.js';
import { type Plane, planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { copiedMarks } from './about-names.js';
import { docs } from './cp-regions-missing-multi.docs.js';

export const cpRegionsMissingMulti = defineRule({
  id: 'input-model/cp-regions-missing-multi',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const planes = planesOf(frame);
    const [, second] = planes;
    if (!second || frame.hasList('regions') !== false) return;
    const { file, nameAt } = second.item;
    yield finding(nameAt, `Missing required list 'regions': it must assign each control plane to a region.`, {
      restsOn: copiedMarks(frame, second),
      fixes: () =>
        fixOf(
          file,
          "Add 'regions' with a region for each control plane",
          insertRootEntry(file, 'regions', regionsFor(planes)),
        ),
    });
  },
});

function regionsFor(planes: readonly Plane[]) {
  return planes.flatMap(({ name }, index) =>
    name === undefined
      ? []
      : [{ name: `region${index + 1}`, includes: [{ 'control-plane': name, services: ['all'] }] }],
  );
}
