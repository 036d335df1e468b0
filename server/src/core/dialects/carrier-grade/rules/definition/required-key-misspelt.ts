/** A key that the file cannot do without is nearly there, under another name. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachCloudFile } from '../over.js';
import { misspeltKeys, renameFixes } from './about-misspelt-keys.js';
import { docs } from './required-key-misspelt.docs.js';

export const requiredKeyMisspelt = defineRule({
  id: 'carrier-grade/required-key-misspelt',
  severity: 'error',
  docs,
  over: eachCloudFile,
  *check({ file, facts }) {
    for (const each of misspeltKeys(facts, file.tree.root)) {
      if (!each.isRequired) continue;
      const { entry, word } = each;
      yield finding(
        { file, node: entry.key },
        `Unknown key '${entry.key.value}'. Did you mean the required key '${word}'?`,
        { fixes: () => renameFixes(file, each) },
      );
    }
  },
});
