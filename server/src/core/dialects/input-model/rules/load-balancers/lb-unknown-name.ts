/** A network group names a load balancer that no control plane defines. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem, replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-unknown-name.docs.js';

export const lbUnknownName = defineRule({
  id: 'input-model/lb-unknown-name',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const names = [...frame.defined('load-balancer').keys()];
    // Where there is none at all, all of them are missing rather than misspelt.
    if (names.length === 0) return;
    for (const { name, at } of balancersOf(frame).attachments) {
      if (frame.isKnown('load-balancer', name) !== false) continue;
      const meant = nearest(name, names);
      const guess = meant === undefined ? '.' : `; did you mean '${meant}'?`;
      yield finding(at, `No control plane has a load balancer '${name}'${guess}`, {
        fixes: () => [
          ...(meant === undefined
            ? []
            : [
                {
                  title: `Change to '${meant}'`,
                  edits: inFile(at.file, replaceScalar(at.file, at.node, meant)),
                },
              ]),
          { title: `Remove '${name}'`, edits: inFile(at.file, removeItem(at.file, at.node)) },
        ],
      });
    }
  },
});
