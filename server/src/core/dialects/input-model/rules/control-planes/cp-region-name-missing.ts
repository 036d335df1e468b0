/** A model says nowhere which region its control plane is. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { planesOf } from '../../simulation/component-sets.js';
import { theFrame } from '../over.js';
import { docs } from './cp-region-name-missing.docs.js';

export const cpRegionNameMissing = defineRule({
  id: 'input-model/cp-region-name-missing',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const [plane, second] = planesOf(frame);
    if (!plane || second || frame.hasList('regions') !== false || !frame.isWhole('control-planes')) return;
    const { item } = plane;
    if (item.has('region-name')) return;
    yield finding(item.nameAt, `The control plane needs a 'region-name', as there are no 'regions'.`, {
      fixes: () => [
        {
          title: `Add 'region-name: ${FIRST_REGION}'`,
          edits: inFile(
            item.file,
            insertEntry(
              item.file,
              item.node,
              'region-name',
              FIRST_REGION,
              item.entry('control-plane-prefix') ?? item.entry('name'),
            ),
          ),
          preferred: true,
        },
      ],
    });
  },
});

/** The only region that the documents of SUSE support. */
const FIRST_REGION = 'region1';
