/** Which failure zones servers and compute proxies are in. */

import type { Value } from '../../../../model/value.js';
import { fixOf, moveTo, ownEntry } from '../../../../rules/kit/fixes.js';
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

/** The zone with the same number, where one name says only the number: `1` and `fz1`. */
export function numbered(name: string, zones: readonly string[]): string | undefined {
  const number = /(?<!\d)\d+$/.exec(name)?.[0];
  const isBare = (text: string) => /^\d+$/.test(text);
  const [only, another] = zones.filter((zone) => {
    const own = /(?<!\d)\d+$/.exec(zone)?.[0];
    return number !== undefined && own === number && (isBare(zone) || isBare(name));
  });
  return another === undefined ? only : undefined;
}

/** Writes every zone of a server as the definition has it, where all of them lack the same; more than one, and all or none. */
export function renumbered(model: CarrierGrade): readonly Fix[] {
  const known = model.definition?.failureZones.items.map(({ value }) => value) ?? [];
  const wrong = usedZones(model).filter(({ value }) => !known.includes(value));
  const moves = wrong.flatMap((zone) => {
    const to = numbered(zone.value, known);
    return to === undefined ? [] : [[zone, to] as const];
  });
  if (moves.length < 2 || moves.length < wrong.length) return [];
  const words = [...new Set(moves.map(([, to]) => to))].toSorted();
  return moveTo(`Write ${quoted(words)} in all ${moves.length} places`, moves);
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
