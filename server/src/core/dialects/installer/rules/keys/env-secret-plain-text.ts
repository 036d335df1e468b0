/** The file contains a password or a private key. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { eachEnvironment } from '../over.js';
import { isSecret, writtenTexts } from './about-written-values.js';
import { docs } from './env-secret-plain-text.docs.js';

export const envSecretPlainText = defineRule({
  id: 'installer/env-secret-plain-text',
  severity: 'hint',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const value of writtenTexts(environment)) {
      if (!isSecret(value) || value.text.trim() === '' || isPlaceholder(value.text)) continue;
      yield finding(value.at, `Plain-text secret '${value.entry.key.value}'. Restrict access to this file.`);
    }
  },
});
