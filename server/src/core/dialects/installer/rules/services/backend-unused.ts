/** A back end has a section, but is not enabled. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import { isEnabled, type Storage, storagesOf, undefinedNames } from '../../model/backends.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-unused.docs.js';

export const backendUnused = defineRule({
  id: 'installer/backend-unused',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const all = storagesOf(environment);
    const meant = undefinedNames(all).map((missing) => missing.meant);
    for (const storage of all) {
      for (const backend of storage.backends) {
        // A name that is only misspelt in the list is one mistake; so is one more level of sections.
        if (meant.includes(backend) || backend.nested.length > 0) continue;
        if (isEnabled(all, backend.name) !== false) continue;
        yield finding(
          backend.keyAt,
          `'${backend.name}' is not in 'enabled_backends', so that Block Storage does not use it.`,
          {
            ...(storage.enabled.entry && {
              related: [
                {
                  at: { file: environment.file, node: storage.enabled.entry.key },
                  message: 'What is enabled is listed here.',
                },
              ],
            }),
            fixes: () => enable(environment, storage, backend.name),
          },
        );
      }
    }
  },
});

function enable({ file }: EnvironmentJson, { enabled }: Storage, name: string): readonly Fix[] {
  if (!enabled.node) return [];
  return [{ title: `Enable '${name}'`, edits: inFile(file, insertItem(file, enabled.node, name)) }];
}
