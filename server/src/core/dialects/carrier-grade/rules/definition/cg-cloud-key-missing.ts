/** The name of the cloud or one of its files is missing. */
import { cloudKeys, usualCloudFiles } from '../../../../architecture/carrier-grade-files.js';
import { finding } from '../../../../rules/kit/finding.js';
import { missingKeys } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { absentKeys, keyOf } from '../about-sections.js';
import { addUsual } from '../about-usual-values.js';
import { eachDefinition } from '../over.js';
import { docs } from './cg-cloud-key-missing.docs.js';

export const cgCloudKeyMissing = defineRule({
  id: 'carrier-grade/cg-cloud-key-missing',
  severity: 'error',
  docs,
  over: eachDefinition,
  *check({ cloud, root, head }) {
    if (root?.state('cloud') === 'absent')
      yield finding(head, "Missing required key 'cloud' with the name and the files of the cloud.");
    if (!cloud || !root) return;
    const missing = absentKeys(cloud, cloudKeys);
    if (missing.length > 0)
      yield finding(keyOf(root, 'cloud') ?? head, `${missingKeys(missing, "'cloud'")}.`, {
        fixes: () => missing.flatMap((key) => addUsual(cloud, key, usualCloudFiles)),
      });
  },
});
