/** The property group of a file has the wrong name. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { groupOfKind } from '../../model/read-vars.js';
import { eachVars } from '../over.js';
import { knownGroups } from './about-groups.js';
import { docs } from './cg-vars-group-name.docs.js';

export const cgVarsGroupName = defineRule({
  id: 'carrier-grade/cg-vars-group-name',
  severity: 'error',
  docs,
  over: eachVars,
  *check({ kind, groups }) {
    const wanted = groupOfKind[kind];
    const [only, ...others] = groups.items;
    const name = only?.name;
    if (!wanted || !name || others.length > 0) return;
    // A group that belongs in another file is that other file's content, and another mistake.
    if (knownGroups.has(name.value)) return;
    yield finding(name.at, `The group in this file must be named '${wanted}', not '${name.value}'.`, {
      fixes: () => changeTo(name, wanted, { preferred: true }),
    });
  },
});
