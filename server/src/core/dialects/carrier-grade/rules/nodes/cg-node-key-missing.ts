/** A key of a server is missing. */
import { provisionKeys, usualProvisionValues } from '../../../../architecture/carrier-grade-servers.js';
import { addKeys } from '../../../../rules/kit/add-keys.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { missingKeys, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Definition, Server, ServerList } from '../../model/carrier-grade-model.js';
import { absentKeys, headOf } from '../about-sections.js';
import { eachServer } from '../over.js';
import { docs } from './cg-node-key-missing.docs.js';

export const cgNodeKeyMissing = defineRule({
  id: 'carrier-grade/cg-node-key-missing',
  severity: 'error',
  docs,
  over: eachServer,
  *check({ section, name, type }, { servers }, { definition, provision }) {
    const missing = absentKeys(section, provisionKeys);
    if (missing.length > 0)
      yield finding(
        headOf(section, name),
        `${missingKeys(missing, name ? `'${name.value}'` : 'this server')}.`,
        {
          fixes: () => {
            const alike = servers.items.filter((each) => each.type === type && each.section !== section);
            const known = missing.flatMap((key) => {
              const value = usual[key] ?? valueOfAll(alike, key);
              return value === undefined ? [] : [[key, value] as const];
            });
            const zones = missing.includes('failure_zone') ? zonesFor(definition, provision, type) : [];
            return [
              ...addKeys(section, known, { title: `Add ${series(known)}` }),
              ...zones.slice(0, 4).flatMap((zone) => addKey(section, 'failure_zone', zone)),
            ];
          },
        },
      );
  },
});

const usual: Readonly<Record<string, string>> = usualProvisionValues;

/** What all other servers of the node type say; passwords are for people to write. */
function valueOfAll(servers: readonly Server[], key: string): string | undefined {
  if (!SAME_EVERYWHERE.has(key)) return undefined;
  const values = new Set(
    servers.map(({ section }) => {
      const value = section.entry(key)?.value;
      return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
    }),
  );
  const [only, another] = values;
  return another === undefined && values.size === 1 ? only : undefined;
}

const SAME_EVERYWHERE = new Set([
  'pm_user',
  'model',
  'node_group',
  'os_partition_size',
  'data_partition_size',
]);

/** The zones with the fewest servers of the node type first. */
function zonesFor(
  definition: Definition | undefined,
  provision: ServerList | undefined,
  type: string | undefined,
): readonly string[] {
  const zones = definition?.failureZones.items.map(({ value }) => value) ?? [];
  const servers = provision?.servers.items.filter((each) => each.type === type) ?? [];
  const count = (zone: string) => servers.filter(({ failureZone }) => failureZone?.value === zone).length;
  const sorted = [...new Set(zones)].toSorted((a, b) => count(a) - count(b));
  // Each controller is in a zone of its own.
  const least = count(sorted[0] ?? '');
  return type === 'CCN' ? sorted.filter((zone) => count(zone) === least) : sorted;
}

/** `'pm_type: ipmilan' and 'vendor: HP'`. */
function series(members: readonly (readonly [key: string, value: string])[]): string {
  return quoted(members.map(([key, value]) => `${key}: ${value}`));
}
