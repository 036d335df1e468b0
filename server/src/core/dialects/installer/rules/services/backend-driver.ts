/** The driver of a back end must be one that fits its section, and have the keys that it needs. */
import {
  apiUrl,
  iscsiPortalKeys,
  storageDrivers,
  storages,
} from '../../../../architecture/storage-backends.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { renameKey } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { type Backend, storagesOf } from '../../model/backends.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { arrayUrl } from './array-address.js';
import { addKeys, change, quoted } from './repairs.js';
import { iscsiDriver, threeParExample, vsaExample } from './storage-examples.js';

const [ISCSI_KEY] = iscsiPortalKeys;

/** Keys that are right as they are, though they look like others. */
const OPTIONAL = /_(debug|enabled)$|^iscsi_ip|_iscsi_ips$/;

const driver = defineEnvironmentRule({
  id: 'installer/backend-driver',
  severity: 'error',
  docs: {
    summary: 'The driver of a back end is unknown, or belongs to the other kind of array.',
    why: 'Block Storage loads the driver by this name. A name that it cannot load, or a driver that speaks to another array, leaves the volume service without this back end.',
    source: 'StoreVirtual and StoreServ back-end pages 1.1',
    ...vsaExample({ 'vsa.cluster_1.volume_driver': iscsiDriver }),
  },
  check({ environment, report }) {
    for (const backend of backendsOf(environment)) {
      const written = backend.text('volume_driver');
      if (!written || isOpen(written.value) || backend.driver?.storage === backend.storage.name) continue;
      const fitting = storageDrivers
        .filter(({ storage }) => storage === backend.storage.name)
        .map(({ name }) => name);
      const other = storages.find(({ name }) => name === backend.driver?.storage);
      const guess = other ? undefined : nearest(written.value, fitting);
      report({
        at: written.at,
        message: other
          ? `This driver is for ${other.title}, whose back ends belong in '${other.name}', not in '${backend.storage.name}'.`
          : `'${written.value}' is no driver for ${backend.storage.title}${guess ? `; did you mean '${guess}'?` : '.'}`,
        fixes: () =>
          guess
            ? change(environment.file, written, guess, true)
            : fitting.flatMap((name) => change(environment.file, written, name)),
      });
    }
  },
});

const keyMissing = defineEnvironmentRule({
  id: 'installer/backend-key-missing',
  severity: 'error',
  docs: {
    summary: 'A back end lacks a key that its driver needs.',
    why: 'The section is copied unchanged for Block Storage. A driver that does not find its array, or may not log in there, does not start.',
    source: 'StoreVirtual and StoreServ back-end pages 1.1',
    ...vsaExample({ 'vsa.cluster_1.hplefthand_clustername': undefined }),
  },
  check({ environment, report }) {
    for (const backend of backendsOf(environment)) {
      // With the driver of another array nobody knows which keys are meant.
      if (backend.driver && backend.driver.storage !== backend.storage.name) continue;
      const keys = backend.storage.requiredKeys.filter((key) => backend.state(key) === 'absent');
      if (keys.length === 0) continue;
      report({
        at: backend.keyAt,
        message: `'${backend.name}' lacks ${quoted(keys)}, which a ${backend.storage.title} back end needs.`,
        fixes: () => [...renames(environment, backend, keys), ...addMissing(environment, backend, keys)],
      });
    }
  },
});

/** Keys of the back end that are nothing but a missing one misspelt. */
function renames({ file }: EnvironmentJson, backend: Backend, keys: readonly string[]): readonly Fix[] {
  const { section, storage } = backend;
  const strange = section.node.entries.filter(({ key }) => !storage.requiredKeys.includes(String(key.value)));
  return keys.flatMap((key) => {
    const typed = nearest(
      key,
      strange.map((entry) => String(entry.key.value)),
    );
    const entry = strange.find((each) => each.key.value === typed);
    if (!entry || section.shared || OPTIONAL.test(String(typed))) return [];
    return [{ title: `Rename '${typed}' to '${key}'`, edits: inFile(file, renameKey(file, entry, key)) }];
  });
}

/** What can be told is written as it must be, the rest as placeholders to fill in. */
function addMissing({ file }: EnvironmentJson, backend: Backend, keys: readonly string[]): readonly Fix[] {
  const known = knownValues(backend);
  const members = keys.map((key) => [key, known[key] ?? `<${key}>`] as const);
  const certain = keys.every((key) => known[key] !== undefined);
  const title = certain ? `Add ${quoted(keys)}` : `Add ${quoted(keys)} to fill in`;
  return addKeys(file, backend.section, members, title, certain);
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

const iscsiIp = defineEnvironmentRule({
  id: 'installer/backend-iscsi-ip',
  severity: 'error',
  docs: {
    summary: 'A 3PAR back end with the iSCSI driver names no iSCSI port of the array.',
    why: 'The driver exports volumes through these ports. Their addresses lie in the storage network and cannot be told from the address of the API.',
    source: 'StoreServ back-end page 1.1',
    ...threeParExample({ [`3par.CPG_1.${ISCSI_KEY}`]: undefined }),
  },
  check({ environment, report }) {
    const all = backendsOf(environment);
    for (const backend of all) {
      if (backend.driver?.storage !== '3par' || backend.driver.transport !== 'iSCSI') continue;
      if (backend.storage.name !== '3par') continue;
      if (iscsiPortalKeys.some((key) => backend.state(key) !== 'absent')) continue;
      report({
        at: backend.keyAt,
        message: `'${backend.name}' has the iSCSI driver, but no '${ISCSI_KEY}'.`,
        fixes: () => {
          const portal = portalOfSameArray(backend, all);
          const [value, title] =
            portal === undefined
              ? [`<${ISCSI_KEY}>`, `Add '${ISCSI_KEY}' to fill in`]
              : [portal, `Add '${ISCSI_KEY}: ${portal}'`];
          return addKeys(environment.file, backend.section, [[ISCSI_KEY, value]], title);
        },
      });
    }
  },
});

/** Back ends of one array reach it through the same ports. */
function portalOfSameArray(backend: Backend, all: readonly Backend[]): string | undefined {
  const host = arrayUrl(backend)?.host;
  if (host === undefined) return undefined;
  const others = all.filter((other) => other !== backend && arrayUrl(other)?.host === host);
  const [only, ...more] = new Set(others.flatMap((other) => other.text(ISCSI_KEY)?.value ?? []));
  return more.length === 0 ? only : undefined;
}

/** Back ends that are sections of keys; those that hold further sections are reported as such. */
function backendsOf(environment: EnvironmentJson): readonly Backend[] {
  return storagesOf(environment)
    .flatMap(({ backends }) => backends)
    .filter(({ nested }) => nested.length === 0);
}

/** True for a text that waits to be filled in. */
const isOpen = (text: string) => /[<>{}]/.test(text);

export const backendDriver: readonly Rule<Installer>[] = [driver, keyMissing, iscsiIp];
