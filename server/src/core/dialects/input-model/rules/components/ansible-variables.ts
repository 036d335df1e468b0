/** Names of variables that Ansible would not take. */
import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { docs } from './ansible-variables.docs.js';

interface Row {
  readonly id: keyof typeof docs;
  namesIn(frame: Frame): Iterable<Value<string> | undefined>;
}

const rows: readonly Row[] = [
  {
    id: 'input-model/service-bad-ansible-var',
    *namesIn(frame) {
      for (const service of frame.list('services'))
        for (const item of relationshipVars(service)) yield* namesInGroups(item.map('vars'));
    },
  },
  {
    id: 'input-model/component-bad-relationship-var',
    *namesIn(frame) {
      for (const component of frame.list('service-components'))
        for (const item of relationshipVars(component)) yield item.text('name');
    },
  },
  {
    id: 'input-model/component-bad-config-var',
    *namesIn(frame) {
      for (const component of frame.list('service-components'))
        for (const set of component.items('config-set').items)
          for (const each of set.items('ansible-vars').items) yield each.text('name');
    },
  },
];

function relationshipVars(item: Item): readonly Item[] {
  return item.items('consumes-services').items.flatMap((each) => each.items('relationship-vars').items);
}

function* namesInGroups(groups: Item | undefined): Iterable<Value<string> | undefined> {
  for (const key of groups?.keys ?? [])
    for (const each of groups?.items(key).items ?? []) yield each.text('name');
}

/** What Ansible takes as a variable; the processor wants two characters at least. */
const VARIABLE = /^[A-Za-z_]\w+$/;

export const ansibleVariables: readonly Rule<InputModel>[] = rows.map(({ id, namesIn }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: theFrame,
    *check(frame) {
      for (const name of namesIn(frame)) {
        if (!name || VARIABLE.test(name.value)) continue;
        const good = name.value.replace(/\W/g, '_');
        yield finding(name.at, `'${name.value}' is not a valid Ansible variable name.`, {
          fixes: () => (VARIABLE.test(good) ? changeTo(name, good, { preferred: true }) : []),
        });
      }
    },
  }),
);
