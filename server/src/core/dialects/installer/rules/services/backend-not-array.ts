/** The value of `enabled_backends` is not a list. */

import { finding } from '../../../../rules/kit/finding.js';
import { setKey } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import { storagesOf } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-not-array.docs.js';

export const backendNotArray = defineRule({
  id: 'installer/backend-not-array',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const { enabled, defaults } of storagesOf(environment)) {
      const value = enabled.entry?.value;
      if (!value || value.type === 'seq' || isUnknown(value)) continue;
      yield finding(
        { file: environment.file, node: value },
        "'enabled_backends' must be a list in brackets, even for a single back end.",
        {
          fixes: () => {
            const names =
              value.type === 'scalar' && typeof value.value === 'string' ? namesIn(value.value) : [];
            if (names.length === 0 || !defaults) return [];
            const title = `Put ${quoted(names)} in a list`;
            return setKey(defaults, 'enabled_backends', names, { title, preferred: true });
          },
        },
      );
    }
  },
});

function namesIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((name) => name !== '');
}
