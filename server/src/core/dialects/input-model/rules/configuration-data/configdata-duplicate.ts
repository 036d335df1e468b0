/** Two objects of configuration data have the same name. */
import { finding } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './configdata-duplicate.docs.js';

export const configdataDuplicate = defineRule({
  id: 'input-model/configdata-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const names = frame.list('configuration-data').flatMap((item) => item.text('name') ?? []);
    for (const { again, first } of repeated(names, ({ value }) => value))
      yield finding(again.at, `Duplicate configuration data '${again.value}'.`, {
        related: [{ at: first.at, message: 'First defined here.' }],
        fixes: () => renumber(again, new Set(names.map(({ value }) => value))),
      });
  },
});
