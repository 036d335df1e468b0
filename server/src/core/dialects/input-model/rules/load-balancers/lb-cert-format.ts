/** The certificate of a component is no file name. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-cert-format.docs.js';

export const lbCertFormat = defineRule({
  id: 'input-model/lb-cert-format',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item } of balancersOf(frame).all) {
      for (const { key, value } of certEntries(item.entry('cert-file'))) {
        if (value.type !== 'map' && value.type !== 'seq') continue;
        yield finding(
          { file: item.file, node: value },
          `The certificate for '${String(key.value)}' is to be the name of one file.`,
        );
      }
    }
  },
});

function certEntries(entry: MapEntry | undefined): readonly MapEntry[] {
  return entry?.value.type === 'map' ? entry.value.entries : [];
}
