/** A variable for a consumed component has no value or two values. */
import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import type { Item } from '../../model/item.js';
import { eachInFrame } from '../over.js';
import { docs } from './consumes-vars.docs.js';

export const consumesVars = defineRule({
  id: 'input-model/consumes-vars',
  severity: 'error',
  docs,
  over: eachInFrame((frame) => [...frame.list('services'), ...frame.list('service-components')]),
  *check(item) {
    for (const consumed of item.items('consumes-services').items)
      for (const variable of consumed.items('relationship-vars').items) {
        yield* wrongWith(variable);
        yield* wrongWithin(variable.map('vars'));
      }
  },
});

function* wrongWith(variable: Item): Iterable<Report> {
  const name = variable.name ?? '';
  const [value, vars] = [variable.state('value'), variable.entry('vars')];
  if (value === 'absent' && variable.state('vars') === 'absent') {
    yield finding(variable.nameAt, `Variable '${name}' has neither 'value' nor 'vars'.`);
  } else if (vars && value === 'written') {
    yield finding(variable.keyAt('vars'), `Variable '${name}' cannot have both 'value' and 'vars'.`, {
      fixes: () => removeKey(variable, 'vars'),
    });
  } else if (vars && isNoMap(vars.value)) {
    yield finding(variable.keyAt('vars'), `'vars' of '${name}' must be a map of lists of variables.`);
  }
}

function isNoMap(node: SyntaxNode): boolean {
  return node.type === 'seq' || (node.type === 'scalar' && node.value !== null);
}

function* wrongWithin(lists: Item | undefined): Iterable<Report> {
  for (const key of lists?.keys ?? [])
    for (const each of lists?.items(key).items ?? [])
      if (each.state('value') === 'absent')
        yield finding(each.nameAt, `Missing required key 'value' in variable '${each.label}'.`);
}
