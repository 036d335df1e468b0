/** A back end is enabled that has no section. */

import {
  apiUrl,
  iscsiPortalKeys,
  type StorageDriver,
  type StorageFacts,
  storageDrivers,
} from '../../../../architecture/storage-backends.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { storagesOf, type Undefined, undefinedNames } from '../../model/backends.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-undefined.docs.js';
import { change } from './repairs.js';

export const backendUndefined = defineRule({
  id: 'installer/backend-undefined',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const missing of undefinedNames(storagesOf(environment))) {
      const { item, storage, meant } = missing;
      const hint = meant ? `; did you mean '${meant.name}'?` : '.';
      yield finding(
        item.at,
        `'${item.value}' is enabled, but '${storage.facts.name}' has no section of this name${hint}`,
        {
          ...(meant && {
            related: [{ at: meant.keyAt, message: `'${meant.name}' is not enabled.` }],
          }),
          fixes: () => [
            ...(meant ? change(environment.file, item, meant.name, true) : []),
            ...newSections(environment, missing),
          ],
        },
      );
    }
  },
});

/** A section for each driver that the storage has, with placeholders for what only its owner knows. */
function newSections({ file }: EnvironmentJson, { item, storage }: Undefined): readonly Fix[] {
  const { facts, section } = storage;
  if (section.shared) return [];
  const drivers = storageDrivers.filter((driver) => driver.storage === facts.name);
  return drivers.map((driver) => ({
    title: `Create the section '${item.value}'${drivers.length > 1 ? ` for ${driver.transport}` : ''}`,
    edits: inFile(file, insertEntry(file, section.node, item.value, skeleton(facts, driver))),
  }));
}

function skeleton(facts: StorageFacts, driver: StorageDriver): Readonly<Record<string, string>> {
  const known: Readonly<Record<string, string>> = {
    volume_driver: driver.name,
    [facts.apiKey]: apiUrl(facts, '<address>'),
  };
  const [portal] = driver.storage === '3par' && driver.transport === 'iSCSI' ? iscsiPortalKeys : [];
  const keys = [...facts.requiredKeys, ...(portal ? [portal] : [])];
  return Object.fromEntries(keys.map((key) => [key, known[key] ?? `<${key}>`]));
}
