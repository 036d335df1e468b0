/** A variable for a consumed component has no value, or two. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { docs } from './consumes-vars.docs.js';

export const consumesVars = defineRule({
  id: 'input-model/consumes-vars',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const list of ['services', 'service-components'] as const)
      for (const item of frame.list(list))
        for (const consumed of item.items('consumes-services').items)
          for (const variable of consumed.items('relationship-vars').items) yield* wrongIn(variable);
  },
});

function* wrongIn(variable: Item): Iterable<Report> {
  const name = variable.name ?? '';
  const [value, vars] = [variable.state('value'), variable.state('vars')];
  const entry = variable.entry('vars');
  if (value === 'absent' && vars === 'absent') {
    yield finding(variable.nameAt, `The variable '${name}' has neither a 'value' nor 'vars'.`);
  } else if (entry && value === 'written') {
    yield finding(
      variable.keyAt('vars'),
      `The variable '${name}' has a 'value' already, so that it has no 'vars'.`,
      {
        fixes: () => [
          { title: "Remove 'vars'", edits: inFile(variable.file, removeEntry(variable.file, entry)) },
        ],
      },
    );
  } else if (
    entry &&
    (entry.value.type === 'seq' || (entry.value.type === 'scalar' && entry.value.value !== null))
  ) {
    yield finding(
      variable.keyAt('vars'),
      `Under 'vars', the variables of '${name}' stand in lists that have a key each.`,
    );
  }
  const inner = variable.map('vars');
  for (const key of inner?.keys ?? []) {
    for (const each of inner?.items(key).items ?? []) {
      if (each.state('value') !== 'absent') continue;
      yield finding(each.nameAt, `The variable '${each.name ?? ''}' has no 'value'.`);
    }
  }
}
