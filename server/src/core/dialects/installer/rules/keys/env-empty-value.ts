/** An empty text is a value like any other to the installer: it takes the place of the default. */
import { inFile } from '../../../../rules/in-file.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { kvmExample } from '../../examples.js';
import { defineEnvironmentRule } from '../define.js';
import { writtenTexts } from './written-values.js';

export const envEmptyValue = defineEnvironmentRule({
  id: 'installer/env-empty-value',
  severity: 'error',
  docs: {
    summary: 'A key has an empty text for its value.',
    why: 'The installer does not take its default then: it sets the variable to nothing, and what needs it fails later. A key that is not used is left out.',
    source: 'JSON page 1.1',
    ...kvmExample({ bridge_interface: '' }),
  },
  check({ environment, report }) {
    const { file, facts } = environment;
    for (const { node, entry, text } of writtenTexts(environment)) {
      if (text.trim() !== '' || node.parent !== entry) continue;
      const key = String(entry.key.value);
      const needed = facts.schemaOf(entry.parent)?.required?.includes(key) ?? false;
      report({
        at: { file, node },
        message: `'${key}' is empty, which takes the place of its default; write a value or leave the key out.`,
        fixes: () => [
          {
            title: `Remove '${key}'`,
            edits: inFile(file, removeEntry(file, entry)),
            // Where the key is needed, its value is missing and not the key too many.
            preferred: !needed,
          },
        ],
      });
    }
  },
});
