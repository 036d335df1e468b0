/** A password or a private key stands in the file. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { eachEnvironment } from '../over.js';
import { docs } from './env-secret-plain-text.docs.js';
import { isSecret, writtenTexts } from './written-values.js';

export const envSecretPlainText = defineRule({
  id: 'installer/env-secret-plain-text',
  severity: 'hint',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    for (const value of writtenTexts(environment)) {
      if (!isSecret(value) || value.text.trim() === '' || isPlaceholder(value.text)) continue;
      yield finding(
        { file, node: value.node },
        `'${value.entry.key.value}' is a secret in plain text; let only the installer read this file.`,
      );
    }
  },
});
