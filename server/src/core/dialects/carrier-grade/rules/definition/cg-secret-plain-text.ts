/** The file contains passwords in plain text. */

import { finding } from '../../../../rules/kit/finding.js';
import { plural, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachCloudFile } from '../over.js';
import { scalarsOf } from './about-scalars.js';
import { docs } from './cg-secret-plain-text.docs.js';

export const cgSecretPlainText = defineRule({
  id: 'carrier-grade/cg-secret-plain-text',
  severity: 'hint',
  docs,
  over: eachCloudFile,
  *check(file) {
    const secrets = [...scalarsOf(file.file.tree.root)].filter(
      ({ node, entry }) =>
        typeof node.value === 'string' &&
        node.value !== '' &&
        entry &&
        SECRET_KEY.test(String(entry.key.value)),
    );
    const [first] = secrets;
    if (!first?.entry) return;
    // One hint for a file: the same is true of every secret in it.
    const keys = [...new Set(secrets.map(({ entry }) => String(entry?.key.value)))];
    yield finding(
      { file: file.file, node: first.entry.key },
      `Plain-text ${plural(keys.length, 'secret')} ${quoted(keys)}. Restrict access to this file.`,
    );
  },
});

const SECRET_KEY = /(^|[_-])(pass|password|passphrase)$/i;
