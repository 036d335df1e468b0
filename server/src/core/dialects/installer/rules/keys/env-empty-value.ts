/** A key has an empty text for its value. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { eachEnvironment } from '../over.js';
import { docs } from './env-empty-value.docs.js';
import { writtenTexts } from './written-values.js';

export const envEmptyValue = defineRule({
  id: 'installer/env-empty-value',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file, facts } = environment;
    for (const { node, entry, text } of writtenTexts(environment)) {
      if (text.trim() !== '' || node.parent !== entry) continue;
      const key = String(entry.key.value);
      const needed = facts.schemaOf(entry.parent)?.required?.includes(key) ?? false;
      yield finding(
        { file, node },
        `'${key}' is empty, which takes the place of its default; write a value or leave the key out.`,
        {
          fixes: () => [
            {
              title: `Remove '${key}'`,
              edits: inFile(file, removeEntry(file, entry)),
              // Where the key is needed, its value is missing and not the key too many.
              preferred: !needed,
            },
          ],
        },
      );
    }
  },
});
