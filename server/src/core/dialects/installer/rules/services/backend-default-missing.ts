/** A storage section has no `DEFAULT.enabled_backends`. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey, renameKey } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix, type Report } from '../../../../rules/rule.js';
import { type Storage, storagesOf } from '../../model/backends.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-default-missing.docs.js';

export const backendDefaultMissing = defineRule({
  id: 'installer/backend-default-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const storage of storagesOf(environment)) {
      const found = misspeltDefault(storage) ?? noList(environment, storage);
      if (found) yield found;
    }
  },
});

function misspeltDefault({ misspelt, defaultsState, section }: Storage): Report | undefined {
  if (!misspelt || defaultsState !== 'absent') return undefined;
  const name = String(misspelt.key.value);
  return finding(
    { file: section.at.file, node: misspelt.key },
    /^default$/i.test(name)
      ? `'${name}' is written 'DEFAULT', in capital letters.`
      : `'${name}' contains 'enabled_backends', which the installer reads from 'DEFAULT'.`,
    { fixes: () => renameKey(section, name, 'DEFAULT', { preferred: true }) },
  );
}

function noList(environment: EnvironmentJson, storage: Storage): Report | undefined {
  const { facts, defaults, defaultsState, backends, keyAt } = storage;
  // A section without any back end has nothing to enable, which is said in its place.
  if (backends.length === 0) return undefined;
  const fixes = () => enableAll(storage);
  const consequence = 'so none of its back ends is used.';
  if (defaultsState === 'absent')
    return finding(keyAt, `'${facts.name}' has no 'enabled_backends' in 'DEFAULT', ${consequence}`, {
      fixes,
    });
  if (defaults?.state('enabled_backends') !== 'absent') return undefined;
  const path = `${facts.name}.DEFAULT`;
  return finding(
    environment.keyAt(path) ?? environment.missingAt(path),
    `'DEFAULT' of '${facts.name}' has no 'enabled_backends', ${consequence}`,
    { fixes },
  );
}

function enableAll({ backends, section, defaults }: Storage): readonly Fix[] {
  const names = backends.map(({ name }) => name);
  const options = { title: `Enable ${quoted(names)}`, preferred: true };
  return defaults
    ? addKey(defaults, 'enabled_backends', names, options)
    : addKey(section, 'DEFAULT', { enabled_backends: names }, options);
}
