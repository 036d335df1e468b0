/** A property group stands in a file twice. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachFile } from '../over.js';
import { docs } from './cg-vars-group-duplicate.docs.js';

export const cgVarsGroupDuplicate = defineRule({
  id: 'carrier-grade/cg-vars-group-duplicate',
  severity: 'error',
  docs,
  over: eachFile(({ vars }) => vars),
  *check(file) {
    const seen = new Map<string, Value<string>>();
    for (const { name } of file.groups.items) {
      const first = name && seen.get(name.value);
      if (name && first)
        yield finding(name.at, `The group '${name.value}' stands here twice.`, {
          related: [{ at: first.at, message: 'The first one is here.' }],
        });
      else if (name) seen.set(name.value, name);
    }
  },
});
