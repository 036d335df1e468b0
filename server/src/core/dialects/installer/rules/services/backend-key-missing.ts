/** A back end lacks a key that its driver needs. */

import { apiUrl, storageDrivers } from '../../../../architecture/storage-backends.js';
import { addKeys } from '../../../../rules/kit/add-keys.js';
import { finding } from '../../../../rules/kit/finding.js';
import { renameKey } from '../../../../rules/kit/fixes.js';
import { missingKeys, quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import type { Backend } from '../../model/backends.js';
import { eachEnvironment } from '../over.js';
import { arrayUrl } from './about-array-urls.js';
import { backendsOf, isOpen } from './about-backends.js';
import { docs } from './backend-key-missing.docs.js';

export const backendKeyMissing = defineRule({
  id: 'installer/backend-key-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const backend of backendsOf(environment)) {
      // With the driver of another array nobody knows which keys are meant.
      if (backend.driver && backend.driver.storage !== backend.storage.name) continue;
      const keys = backend.storage.requiredKeys.filter((key) => backend.state(key) === 'absent');
      if (keys.length === 0) continue;
      yield finding(
        backend.keyAt,
        `${missingKeys(keys, `'${backend.name}'`)}, a ${backend.storage.title} back end.`,
        { fixes: () => [...renames(backend, keys), ...addMissing(backend, keys)] },
      );
    }
  },
});

/** Keys that are right as they are, though they look like others. */
const OPTIONAL = /_(debug|enabled)$|^iscsi_ip|_iscsi_ips$/;

/** Keys of the back end that are nothing but a missing one misspelt. */
function renames({ section, storage }: Backend, keys: readonly string[]): readonly Fix[] {
  const strange = section.node.entries
    .map((entry) => String(entry.key.value))
    .filter((key) => !storage.requiredKeys.includes(key));
  return keys.flatMap((key) => {
    const typed = nearest(key, strange);
    if (typed === undefined || OPTIONAL.test(typed)) return [];
    return renameKey(section, typed, key, { title: `Rename '${typed}' to '${key}'` });
  });
}

/** What can be told is written as it must be, the rest as placeholders to fill in. */
function addMissing(backend: Backend, keys: readonly string[]): readonly Fix[] {
  const known = knownValues(backend);
  const members = keys.map((key) => [key, known[key] ?? `<${key}>`] as const);
  const certain = keys.every((key) => known[key] !== undefined);
  const title = certain
    ? `Add ${quoted(keys)}`
    : `Add ${quoted(keys)} with ${keys.length === 1 ? 'a placeholder' : 'placeholders'}`;
  return addKeys(backend.section, members, { title, preferred: certain });
}

function knownValues({ storage, ...backend }: Backend): Readonly<Record<string, string | undefined>> {
  const drivers = storageDrivers.filter((each) => each.storage === storage.name);
  const host = arrayUrl({ storage, ...backend })?.host;
  const sanIp = backend.text('san_ip')?.value;
  return {
    volume_driver: drivers.length === 1 ? drivers[0]?.name : undefined,
    san_ip: host,
    [storage.apiKey]: sanIp !== undefined && !isOpen(sanIp) ? apiUrl(storage, sanIp) : undefined,
  };
}
