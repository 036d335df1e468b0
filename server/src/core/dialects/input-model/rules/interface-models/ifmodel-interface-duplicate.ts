/** Two interfaces of a model have the same name. */
import { renumber } from '../../../../rules/kit/renumber.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { usedTwice } from './about-repeats.js';
import { docs } from './ifmodel-interface-duplicate.docs.js';

export const ifmodelInterfaceDuplicate = defineRule({
  id: 'input-model/ifmodel-interface-duplicate',
  severity: 'error',
  docs,
  over: eachItemOf('interface-models'),
  *check(model) {
    const all = [...model.items('network-interfaces').items, ...model.items('fcoe-interfaces').items];
    const names = all.flatMap((item) => item.text('name') ?? []);
    yield* usedTwice(names, 'interface', (again) =>
      renumber(again, new Set(names.map(({ value }) => value))),
    );
  },
});
