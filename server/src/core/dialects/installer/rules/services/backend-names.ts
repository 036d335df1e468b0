/** The names that are enabled and the sections of back ends are the same, letter by letter. */
import {
  apiUrl,
  iscsiPortalKeys,
  type StorageDriver,
  type StorageFacts,
  storageDrivers,
} from '../../../../architecture/storage-backends.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { insertEntry, insertItem } from '../../../../syntax/rewrite.js';
import { isEnabled, type Storage, storagesOf, type Undefined, undefinedNames } from '../../model/backends.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from './repairs.js';
import { goodVsa, vsaExample } from './storage-examples.js';

const undefinedName = defineEnvironmentRule({
  id: 'installer/backend-undefined',
  severity: 'error',
  docs: {
    summary: 'A back end is enabled that has no section.',
    why: 'Block Storage looks for a section of this name to learn the driver and the address of the array. Without it the volume service does not start.',
    source: 'JSON page 1.1, sections vsa and 3par',
    ...vsaExample({ vsa: { ...goodVsa, DEFAULT: { enabled_backends: ['cluster_1', 'gold_array'] } } }),
  },
  check({ environment, report }) {
    for (const missing of undefinedNames(storagesOf(environment))) {
      const { item, storage, meant } = missing;
      const hint = meant ? `; did you mean '${meant.name}'?` : '.';
      report({
        at: item.at,
        message: `'${item.value}' is enabled, but '${storage.facts.name}' has no section of this name${hint}`,
        ...(meant && {
          related: [{ at: meant.keyAt, message: `'${meant.name}' is not enabled.` }],
        }),
        fixes: () => [
          ...(meant ? change(environment.file, item, meant.name, true) : []),
          ...newSections(environment, missing),
        ],
      });
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

const unused = defineEnvironmentRule({
  id: 'installer/backend-unused',
  severity: 'warning',
  docs: {
    summary: 'A back end has a section, but is not enabled.',
    why: 'Block Storage starts only what stands in `enabled_backends`. The section is copied, but no volume is ever made on this array.',
    source: 'JSON page 1.1, sections vsa and 3par',
    ...vsaExample({ 'vsa.cluster_2': { ...goodVsa.cluster_1, hplefthand_clustername: 'cluster2' } }),
  },
  check({ environment, report }) {
    const all = storagesOf(environment);
    const meant = undefinedNames(all).map((missing) => missing.meant);
    for (const storage of all) {
      for (const backend of storage.backends) {
        // A name that is only misspelt in the list is one mistake; so is one more level of sections.
        if (meant.includes(backend) || backend.nested.length > 0) continue;
        if (isEnabled(all, backend.name) !== false) continue;
        report({
          at: backend.keyAt,
          message: `'${backend.name}' is not in 'enabled_backends', so that Block Storage does not use it.`,
          ...(storage.enabled.entry && {
            related: [
              {
                at: { file: environment.file, node: storage.enabled.entry.key },
                message: 'What is enabled is listed here.',
              },
            ],
          }),
          fixes: () => enable(environment, storage, backend.name),
        });
      }
    }
  },
});

function enable({ file }: EnvironmentJson, { enabled }: Storage, name: string): readonly Fix[] {
  if (!enabled.node) return [];
  return [{ title: `Enable '${name}'`, edits: inFile(file, insertItem(file, enabled.node, name)) }];
}

export const backendNames: readonly Rule<Installer>[] = [undefinedName, unused];
