/** A storage section holds no back end. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { storagesOf } from '../../model/backends.js';
import { removePath } from '../networks/about-paths.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-none.docs.js';

export const backendNone = defineRule({
  id: 'installer/backend-none',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const storage of storagesOf(environment)) {
      const { facts, backends, enabled, complete, keyAt, defaultsState, misspelt } = storage;
      // Names in the list whose sections are missing are reported one by one.
      const listed = enabled.items.length > 0 || !enabled.complete;
      if (backends.length > 0 || !complete || listed || misspelt || defaultsState === 'unknown') continue;
      yield finding(
        keyAt,
        `'${facts.name}' has no back end. Add the section of a ${facts.title} back end, or remove '${facts.name}'.`,
        { fixes: () => removePath(environment, facts.name) },
      );
    }
  },
});
