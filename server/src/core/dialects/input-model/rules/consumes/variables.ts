/** Variables that a component or service hands to what it consumes. */
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { exampleModel } from '../../examples.js';
import type { Item } from '../../model/item.js';
import { dataFile } from '../control-planes/examples.js';
import { finding, frameRule, type ModelRule } from '../define.js';

const component = (lines: string) => () =>
  exampleModel(
    dataFile(
      'own_services.yml',
      `service-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: foundation\n    consumes-services:\n      - service-name: mysql\n        relationship-vars:\n          - name: own_user\n${lines}`,
    ),
  );

const consumesVars = frameRule({
  id: 'input-model/consumes-vars',
  severity: 'error',
  docs: {
    summary: 'A variable for a consumed component has no value, or two.',
    why: 'A variable has either a `value`, or `vars` with a list of further variables under each key, which have values themselves.',
    source: 'Ardana configuration processor, resolution of consumed services',
    bad: component('            value: own\n            vars:\n              own: []\n'),
    good: component('            value: own\n'),
  },
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

export const variableRules: readonly ModelRule[] = [consumesVars];
