/** A back end has a section, but is not enabled. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { addItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isEnabled, storagesOf, undefinedNames } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-unused.docs.js';

export const backendUnused = defineRule({
  id: 'installer/backend-unused',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    const all = storagesOf(environment);
    const meant = undefinedNames(all).map((missing) => missing.meant);
    for (const storage of all) {
      const list = storage.enabled.entry;
      const listAt = list && { file, node: list.key };
      for (const backend of storage.backends) {
        // A name that is only misspelt in the list is one mistake; so is one more level of sections.
        if (meant.includes(backend) || backend.nested.length > 0) continue;
        if (isEnabled(all, backend.name) !== false) continue;
        yield finding(
          backend.keyAt,
          `'${backend.name}' is not in 'enabled_backends' and is not used by Block Storage.`,
          {
            related: [related(listAt, 'The enabled back ends are listed here.')],
            fixes: () => addItem(file, storage.enabled, backend.name, { title: `Enable '${backend.name}'` }),
          },
        );
      }
    }
  },
});
