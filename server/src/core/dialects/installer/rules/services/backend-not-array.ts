/** The value of `enabled_backends` is not a list. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import { setValue } from '../../../../syntax/rewrite.js';
import { storagesOf } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-not-array.docs.js';
import { quoted } from './repairs.js';

export const backendNotArray = defineRule({
  id: 'installer/backend-not-array',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    for (const { enabled, defaults } of storagesOf(environment)) {
      const { entry } = enabled;
      if (!entry || entry.value.type === 'seq' || isUnknown(entry.value)) continue;
      const { value } = entry;
      yield finding(
        { file, node: value },
        "'enabled_backends' must be a list in brackets, also for a single back end.",
        {
          fixes: () => {
            const names =
              value.type === 'scalar' && typeof value.value === 'string' ? namesIn(value.value) : [];
            if (names.length === 0 || defaults?.shared !== false) return [];
            const title = `Write a list of ${quoted(names)}`;
            return [{ title, edits: inFile(file, setValue(file, entry, names)), preferred: true }];
          },
        },
      );
    }
  },
});

function namesIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((name) => name !== '');
}
