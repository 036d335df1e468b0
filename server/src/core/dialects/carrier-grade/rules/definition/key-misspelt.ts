/** A key is misspelt. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachCloudFile } from '../over.js';
import { misspeltKeys, renameFixes } from './about-misspelt-keys.js';
import { docs } from './key-misspelt.docs.js';

export const keyMisspelt = defineRule({
  id: 'carrier-grade/key-misspelt',
  severity: 'warning',
  docs,
  over: eachCloudFile,
  *check({ file, facts }) {
    for (const each of misspeltKeys(facts, file.tree.root)) {
      if (each.isRequired) continue;
      const { entry, word } = each;
      yield finding({ file, node: entry.key }, `Unknown key '${entry.key.value}'. Did you mean '${word}'?`, {
        fixes: () => renameFixes(file, each),
      });
    }
  },
});
