/** Which failure zones servers and compute proxies are in. */

import type { Value } from '../../../../model/value.js';
import { fixOf, ownEntry } from '../../../../rules/kit/fixes.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import { plural, quoted } from '../../../../rules/kit/words.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { proxyZones } from '../../model/names.js';

export function usedZones(model: CarrierGrade): readonly Value<string>[] {
  const servers = [...(model.provision?.servers.items ?? []), ...(model.nodes?.servers.items ?? [])];
  return [...servers.flatMap(({ failureZone }) => failureZone ?? []), ...proxyZones(model)];
}

/** Adds zones to the definition. */
export function defineZones({ definition }: CarrierGrade, names: readonly string[]): readonly Fix[] {
  const { root } = definition ?? {};
  const list = root && ownEntry(root, 'failure-zones')?.value;
  if (!root || list?.type !== 'seq') return [];
  const { file } = root.at;
  return fixOf(
    file,
    `Add failure ${plural(names.length, 'zone')} ${quoted(names)}`,
    names.flatMap((name) => insertItem(file, list, { name })),
  );
}

/** What the next zones may be called: as servers have it, then like the others with the next numbers. */
export function nextZones(model: CarrierGrade, count: number): readonly string[] {
  const zones = model.definition?.failureZones.items.map(({ value }) => value) ?? [];
  const wanted = new Set(usedZones(model).map(({ value }) => value));
  const names = [...wanted].filter((name) => !zones.includes(name));
  const stem = zones.at(-1)?.replace(/(?<!\d)\d+$/, '') ?? 'fz';
  while (names.length < count)
    names.push(freeName(stem, 1, (name) => zones.includes(name) || names.includes(name)));
  return names.slice(0, count);
}
