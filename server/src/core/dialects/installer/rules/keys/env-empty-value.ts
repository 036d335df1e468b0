/** A key has an empty text for its value. */

import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import { eachEnvironment } from '../over.js';
import { writtenTexts } from './about-written-values.js';
import { docs } from './env-empty-value.docs.js';

export const envEmptyValue = defineRule({
  id: 'installer/env-empty-value',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    for (const { node, entry, text, schema } of writtenTexts(environment)) {
      if (text.trim() !== '' || node.parent !== entry) continue;
      const key = String(entry.key.value);
      // Without a filter all users count, which may be meant.
      if (schema?.['x-rules']?.['empty'] === false || FILTER.test(key)) continue;
      yield finding(
        { file, node },
        `'${key}' is empty and overrides its default. Set a value or remove the key.`,
        {
          fixes: () => fixOf(file, `Remove '${key}'`, removeEntry(file, entry)),
        },
      );
    }
  },
});

/** Conditions of LDAP, whatever they are called. */
const FILTER = /(?:^|_)filter$/i;
