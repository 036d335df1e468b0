/** A file has content that belongs in another one. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { groupOfKind } from '../../model/read-vars.js';
import { eachVars } from '../over.js';
import { knownGroups } from './about-groups.js';
import { docs } from './cg-vars-wrong-file.docs.js';

export const cgVarsWrongFile = defineRule({
  id: 'carrier-grade/cg-vars-wrong-file',
  severity: 'error',
  docs,
  over: eachVars,
  *check({ kind, groups, root, head }) {
    const wanted = groupOfKind[kind];
    const strangers = groups.items.flatMap(({ name }) => (name && knownGroups.has(name.value) ? [name] : []));
    if (groups.items.some(({ name }) => name?.value === wanted)) {
      const second = groups.items[1]?.name;
      if (second && second.value !== wanted && strangers.includes(second))
        yield finding(second.at, `'${second.value}' belongs in a separate file.`);
      return;
    }
    const [other] = strangers;
    if (other) yield finding(other.at, `'${other.value}' belongs in another file. Expected '${wanted}'.`);
    else if (root?.state('tiers') === 'written')
      yield finding(head, "This is a control-plane file. Move it to '.hos/'.");
  },
});
