/** The list `DEFAULT.enabled_backends` of a storage section: it must be there, be a list, and name each back end once. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import { insertEntry, removeItem, renameKey, setValue } from '../../../../syntax/rewrite.js';
import { type Storage, storagesOf } from '../../model/backends.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { addKeys, quoted } from './repairs.js';
import { goodVsa, vsaExample } from './storage-examples.js';

const defaultMissing = defineEnvironmentRule({
  id: 'installer/backend-default-missing',
  severity: 'error',
  docs: {
    summary: 'A storage section has no `DEFAULT.enabled_backends`.',
    why: 'Block Storage starts the back ends in this list and no others. Without it their sections are copied, but no volume can be made on them.',
    source: 'JSON page 1.1, sections vsa and 3par',
    ...vsaExample({ 'vsa.DEFAULT': undefined }),
  },
  check({ environment, report }) {
    for (const storage of storagesOf(environment)) {
      const { facts, defaults, defaultsState, backends, misspelt } = storage;
      if (misspelt && defaultsState === 'absent') {
        const { file } = environment;
        report({
          at: { file, node: misspelt.key },
          message: `'${misspelt.key.value}' is written 'DEFAULT', in capital letters.`,
          fixes: () => [
            {
              title: "Rename to 'DEFAULT'",
              edits: inFile(file, renameKey(file, misspelt, 'DEFAULT')),
              preferred: true,
            },
          ],
        });
        continue;
      }
      // A section without any back end has nothing to enable, which is said in its place.
      if (backends.length === 0) continue;
      const noDefaults = defaultsState === 'absent';
      if (!noDefaults && defaults?.state('enabled_backends') !== 'absent') continue;
      report({
        at: noDefaults
          ? storage.keyAt
          : (environment.keyAt(`${facts.name}.DEFAULT`) ?? environment.missingAt(`${facts.name}.DEFAULT`)),
        message: noDefaults
          ? `'${facts.name}' has no 'DEFAULT' with the list 'enabled_backends', so none of its back ends is used.`
          : `'DEFAULT' of '${facts.name}' has no list 'enabled_backends', so none of its back ends is used.`,
        fixes: () => enableAll(environment, storage),
      });
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

const notArray = defineEnvironmentRule({
  id: 'installer/backend-not-array',
  severity: 'error',
  docs: {
    summary: 'The value of `enabled_backends` is not a list.',
    why: 'The lists of `vsa` and `3par` are joined before Block Storage gets them. A text is no list, and cannot be joined with one.',
    source: 'StoreVirtual back-end page 1.1',
    ...vsaExample({ 'vsa.DEFAULT': { enabled_backends: 'cluster_1' } }),
  },
  check({ environment, report }) {
    const { file } = environment;
    for (const { enabled, defaults } of storagesOf(environment)) {
      const { entry } = enabled;
      if (!entry || entry.value.type === 'seq' || isUnknown(entry.value)) continue;
      const { value } = entry;
      report({
        at: { file, node: value },
        message: "'enabled_backends' must be a list in brackets, also for a single back end.",
        fixes: () => {
          const names =
            value.type === 'scalar' && typeof value.value === 'string' ? namesIn(value.value) : [];
          if (names.length === 0 || defaults?.shared !== false) return [];
          const title = `Write a list of ${quoted(names)}`;
          return [{ title, edits: inFile(file, setValue(file, entry, names)), preferred: true }];
        },
      });
    }
  },
});

function namesIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((name) => name !== '');
}

const none = defineEnvironmentRule({
  id: 'installer/backend-none',
  severity: 'error',
  docs: {
    summary: 'A storage section holds no back end.',
    why: 'The section is there to describe at least one cluster or array. Empty, it only hides that Block Storage has nothing to put volumes on; remove it where there is no such storage.',
    source: 'JSON page 1.1, sections vsa and 3par: at least one cluster',
    ...vsaExample({ vsa: { DEFAULT: { enabled_backends: [] } } }),
  },
  check({ environment, report }) {
    for (const storage of storagesOf(environment)) {
      const { facts, backends, enabled, complete, keyAt, defaultsState, misspelt } = storage;
      // Names in the list whose sections are missing are reported one by one.
      const listed = enabled.items.length > 0 || !enabled.complete;
      if (backends.length > 0 || !complete || listed || misspelt || defaultsState === 'unknown') continue;
      report({
        at: keyAt,
        message: `'${facts.name}' describes no back end; add the section of a ${facts.title} back end, or remove '${facts.name}'.`,
      });
    }
  },
});

const duplicate = defineEnvironmentRule({
  id: 'installer/backend-duplicate',
  severity: 'error',
  docs: {
    summary: 'A back end is enabled twice.',
    why: 'The lists of `vsa` and `3par` are joined into one. With a name twice in it, Block Storage starts two services for one array that get in the way of each other.',
    source: 'JSON page 1.1, sections vsa and 3par: the lists are joined',
    ...vsaExample({ vsa: { ...goodVsa, DEFAULT: { enabled_backends: ['cluster_1', 'cluster_1'] } } }),
  },
  check({ environment, report }) {
    const { file } = environment;
    const all = storagesOf(environment).flatMap((storage) =>
      storage.enabled.items.map((item) => ({ item, storage })),
    );
    all.sort((a, b) => file.tree.spanOf(a.item.node).start - file.tree.spanOf(b.item.node).start);
    const first = new Map<string, { readonly item: Value<string>; readonly storage: Storage }>();
    for (const each of all) {
      const { item, storage } = each;
      const earlier = first.get(item.value);
      if (!earlier) {
        first.set(item.value, each);
        continue;
      }
      const where = earlier.storage === storage ? '' : ` in '${earlier.storage.facts.name}'`;
      report({
        at: item.at,
        message: `'${item.value}' is enabled${where} already.`,
        related: [{ at: earlier.item.at, message: `'${item.value}' is enabled here.` }],
        fixes: () =>
          item.shared
            ? []
            : [
                {
                  title: `Remove the second '${item.value}'`,
                  edits: inFile(file, removeItem(file, item.node)),
                  preferred: true,
                },
              ],
      });
    }
  },
});

export const backendEnabled: readonly Rule<Installer>[] = [defaultMissing, notArray, none, duplicate];
