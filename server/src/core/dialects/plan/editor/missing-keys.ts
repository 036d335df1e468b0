/** Keys that a map of a plan lacks, with what this plan would say there. */
import type { ShapeProblem } from '../../../model/facts.js';
import type { SourceFile } from '../../../model/source-file.js';
import { fixOf, MOST_CHOICES } from '../../../rules/kit/fixes.js';
import { quoted } from '../../../rules/kit/words.js';
import type { Fix } from '../../../rules/rule.js';
import { resolveSchema, type SchemaNode } from '../../../schema/schema.js';
import { entryOf } from '../../../syntax/queries.js';
import { insertEntry, type Plain } from '../../../syntax/rewrite.js';
import type { MapNode } from '../../../syntax/tree.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import { backupIn, deploymentIn, snippetsFor, wholeNetworks } from '../model/whole-sections.js';
import { freeNames } from './free-names.js';
import { likelyHypervisors } from './likely-hypervisors.js';
import { networkAt } from './place-in-plan.js';

interface Choice {
  readonly key: string;
  readonly value: Plain;
  /** What tells it from other values of the key. */
  readonly shown: string;
  readonly preferred?: boolean;
}

/** All the keys at once, then each by itself. Undefined where the schema alone knows as much. */
export function missingKeys(
  plan: Plan,
  file: SourceFile,
  { keys, map, schema }: ShapeProblem,
): readonly Fix[] | undefined {
  if (!map) return undefined;
  const choices = keys.map((key) =>
    choicesOf(plan, map, key, resolveSchema(plan.facts.schema, schema.properties?.[key])),
  );
  if (choices.every((each) => each === undefined)) return undefined;
  const known = choices.map((each) => each ?? []);
  const firsts = known.flatMap(([first]) => first ?? []);
  const whole =
    keys.length > 1 && firsts.length === keys.length
      ? fixOf(
          file,
          `Add ${quoted(keys)}`,
          firsts.flatMap((choice) => written(file, map, choice)),
        )
      : [];
  const single = known.flat().flatMap((choice) => {
    const { shown, preferred } = choice;
    return fixOf(file, `Add ${shown}`, written(file, map, choice), {
      preferred: preferred && keys.length === 1,
    });
  });
  return [...whole, ...single].slice(0, MOST_CHOICES);
}

function written(file: SourceFile, map: MapNode, { key, value }: Choice) {
  const after = key === 'vlan-type' ? entryOf(map, 'network') : undefined;
  return insertEntry(file, map, key, value, after ?? map.entries.at(-1));
}

function choicesOf(
  plan: Plan,
  map: MapNode,
  key: string,
  schema: SchemaNode | undefined,
): readonly Choice[] | undefined {
  const network = networkAt(plan, map);
  switch (key) {
    case 'hypervisor':
      return likelyHypervisors(plan).map((value) => scalar(key, value));
    case 'physical-networks':
    case 'virtual-networks':
      return networks(plan, key, schema);
    case 'deployment':
      return sections(plan, key, schema, (body) => deploymentIn(plan, body));
    case 'overcloud':
      return sections(plan, key, plan.facts.schema.root.properties?.['deployment'], overcloudOf);
    case 'backup':
      return sections(plan, key, schema, (body) => backupIn(plan, body)).slice(0, 1);
    case 'vlan-type':
      return network && vlanTypeOf(network);
    case 'network':
      return network && names(plan, network);
    default:
      return undefined;
  }
}

function scalar(key: string, value: string, preferred = false): Choice {
  return { key, value, shown: `'${key}: ${value}'`, preferred };
}

function networks(
  plan: Plan,
  key: 'physical-networks' | 'virtual-networks',
  schema: SchemaNode | undefined,
): readonly Choice[] {
  const value = wholeNetworks(plan, key === 'physical-networks' ? 'physical' : 'virtual', schema);
  if (value.length === 0) return [];
  return [{ key, value, shown: `'${key}' with ${value.length} networks` }];
}

function sections(
  plan: Plan,
  key: string,
  schema: SchemaNode | undefined,
  fitted: (body: Plain) => Plain | undefined,
): readonly Choice[] {
  const snippets = schema ? snippetsFor(plan, schema) : [];
  return snippets.flatMap(({ label, body }) => {
    const value = fitted(body);
    const which = snippets.length > 1 ? `'${key}' (${label})` : `'${key}'`;
    return value === undefined ? [] : [{ key, value, shown: which }];
  });
}

function overcloudOf(body: Plain): Plain | undefined {
  return typeof body === 'object' && body !== null && 'overcloud' in body ? body['overcloud'] : undefined;
}

/** The table prescribes the type of a network; of one that no table has, nobody else can tell. */
function vlanTypeOf({ fact }: PlanNetwork): readonly Choice[] | undefined {
  if (!fact || fact.vlanType === 'none') return undefined;
  return [scalar('vlan-type', fact.vlanType, true)];
}

function names(plan: Plan, network: PlanNetwork): readonly Choice[] {
  return freeNames(plan, network)
    .slice(0, MOST_CHOICES)
    .map((name) => scalar('network', name));
}
