/** A model has several control planes and no regions. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertRootEntry } from '../../../../syntax/rewrite.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-regions-missing-multi.docs.js';

export const cpRegionsMissingMulti = defineRule({
  id: 'input-model/cp-regions-missing-multi',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const [, second] = planesOf(frame);
    if (!second || frame.hasList('regions') !== false) return;
    const { item } = second;
    yield finding(
      item.nameAt,
      `There is more than one control plane, so that 'regions' must say which region each belongs to.`,
      {
        fixes: () => [
          {
            title: "Add 'regions' with a region for each control plane",
            edits: inFile(
              item.file,
              insertRootEntry(
                item.file,
                'regions',
                planesOf(frame).flatMap(({ name }, index) =>
                  name === undefined
                    ? []
                    : [
                        {
                          name: `region${index + 1}`,
                          includes: [{ 'control-plane': name, services: ['all'] }],
                        },
                      ],
                ),
              ),
            ),
          },
        ],
      },
    );
  },
});
