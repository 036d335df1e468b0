/** A file holds what belongs in another one. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { groupOfKind } from '../../model/read-vars.js';
import { eachFile } from '../over.js';
import { docs } from './cg-vars-wrong-file.docs.js';
import { KNOWN_GROUPS } from './groups.js';

export const cgVarsWrongFile = defineRule({
  id: 'carrier-grade/cg-vars-wrong-file',
  severity: 'error',
  docs,
  over: eachFile(({ vars }) => vars),
  *check(file) {
    const wanted = groupOfKind[file.kind];
    if (!wanted || file.groups.items.some(({ name }) => name?.value === wanted)) {
      const [, second] = file.groups.items;
      const name = second?.name;
      if (name && name.value !== wanted && KNOWN_GROUPS.has(name.value))
        yield finding(name.at, `'${name.value}' belongs in a file of its own.`);
      return;
    }
    const other = file.groups.items.find(({ name }) => name && KNOWN_GROUPS.has(name.value))?.name;
    if (other)
      yield finding(other.at, `'${other.value}' belongs in another file; '${wanted}' is expected here.`);
    else if (file.root?.state('tiers') === 'written')
      yield finding(file.head, 'This is a control-plane file; it belongs below .hos.');
  },
});
