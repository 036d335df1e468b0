/** A storage section has no `DEFAULT.enabled_backends`. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { insertEntry, renameKey } from '../../../../syntax/rewrite.js';
import { type Storage, storagesOf } from '../../model/backends.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-default-missing.docs.js';
import { addKeys, quoted } from './repairs.js';

export const backendDefaultMissing = defineRule({
  id: 'installer/backend-default-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const storage of storagesOf(environment)) {
      const { facts, defaults, defaultsState, backends, misspelt } = storage;
      if (misspelt && defaultsState === 'absent') {
        const { file } = environment;
        yield finding(
          { file, node: misspelt.key },
          `'${misspelt.key.value}' is written 'DEFAULT', in capital letters.`,
          {
            fixes: () => [
              {
                title: "Rename to 'DEFAULT'",
                edits: inFile(file, renameKey(file, misspelt, 'DEFAULT')),
                preferred: true,
              },
            ],
          },
        );
        continue;
      }
      // A section without any back end has nothing to enable, which is said in its place.
      if (backends.length === 0) continue;
      const noDefaults = defaultsState === 'absent';
      if (!noDefaults && defaults?.state('enabled_backends') !== 'absent') continue;
      yield finding(
        noDefaults
          ? storage.keyAt
          : (environment.keyAt(`${facts.name}.DEFAULT`) ?? environment.missingAt(`${facts.name}.DEFAULT`)),
        noDefaults
          ? `'${facts.name}' has no 'DEFAULT' with the list 'enabled_backends', so none of its back ends is used.`
          : `'DEFAULT' of '${facts.name}' has no list 'enabled_backends', so none of its back ends is used.`,
        { fixes: () => enableAll(environment, storage) },
      );
    }
  },
});

function enableAll({ file }: EnvironmentJson, storage: Storage): readonly Fix[] {
  const names = storage.backends.map(({ name }) => name);
  const title = `Enable ${quoted(names)}`;
  const { section, defaults } = storage;
  if (defaults) return addKeys(file, defaults, [['enabled_backends', names]], title, true);
  if (section.shared) return [];
  const edits = insertEntry(file, section.node, 'DEFAULT', { enabled_backends: names });
  return [{ title, edits: inFile(file, edits), preferred: true }];
}
