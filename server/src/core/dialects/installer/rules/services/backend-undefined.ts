/** A back end is enabled that has no section. */

import {
  apiUrl,
  iscsiPortalKeys,
  type StorageDriver,
  type StorageFacts,
  storageDrivers,
} from '../../../../architecture/storage-backends.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { addKey, changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { storagesOf, type Undefined, undefinedNames } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { docs } from './backend-undefined.docs.js';

export const backendUndefined = defineRule({
  id: 'installer/backend-undefined',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const missing of undefinedNames(storagesOf(environment))) {
      const { item, storage, meant } = missing;
      const ending = meant ? `. Did you mean '${meant.name}'?` : '.';
      yield finding(
        item.at,
        `Unknown back end '${item.value}': '${storage.facts.name}' has no such section${ending}`,
        {
          related: [related(meant?.keyAt, `'${meant?.name}' is not enabled.`)],
          fixes: () => [...(meant ? changeTo(item, meant.name) : []), ...newSections(missing)],
        },
      );
    }
  },
});

/** A section for each driver that the storage has, with placeholders for what only its owner knows. */
function newSections({ item, storage }: Undefined): readonly Fix[] {
  const { facts, section } = storage;
  const drivers = storageDrivers.filter((driver) => driver.storage === facts.name);
  return drivers.flatMap((driver) =>
    addKey(section, item.value, skeleton(facts, driver), {
      title: `Create the section '${item.value}'${drivers.length > 1 ? ` for ${driver.transport}` : ''}`,
    }),
  );
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
