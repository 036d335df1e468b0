/**
 * Which of the things that went are there under another name: by marks that they share with exactly one that came, and only
 * where more marks are the same than others.
 */
import type { Thing } from '../model/inventory.js';

/** Old things with what they are now. */
export function renamesAmong(gone: readonly Thing[], fresh: readonly Thing[]): ReadonlyMap<Thing, Thing> {
  const bySign = new Map<string, Thing[]>();
  for (const thing of fresh)
    for (const sign of new Set(thing.signs)) {
      const known = bySign.get(sign);
      if (known) known.push(thing);
      else bySign.set(sign, [thing]);
    }
  const meant = new Map<Thing, Thing>();
  const claims = new Map<Thing, number>();
  for (const thing of gone) {
    const candidates = candidatesFor(thing, bySign);
    const [only, another] = candidates;
    for (const each of candidates) claims.set(each, (claims.get(each) ?? 0) + 1);
    if (only && !another) meant.set(thing, only);
  }
  return new Map([...meant].filter(([, to]) => claims.get(to) === 1));
}

/** A mark that very many share tells nothing, and would take long. */
const MOST_ALIKE = 8;

function candidatesFor(thing: Thing, bySign: ReadonlyMap<string, readonly Thing[]>): Thing[] {
  const sharing = new Set<Thing>();
  for (const sign of thing.signs ?? []) {
    const alike = bySign.get(sign) ?? [];
    if (alike.length <= MOST_ALIKE) for (const each of alike) sharing.add(each);
  }
  return [...sharing].filter((each) => isMeant(thing, each));
}

function isMeant(one: Thing, other: Thing): boolean {
  const own = new Map(one.signs?.map((sign) => [nameOf(sign), sign]));
  let balance = 0;
  for (const sign of other.signs ?? []) {
    const mine = own.get(nameOf(sign));
    if (mine !== undefined) balance += mine === sign ? 1 : -1;
  }
  return balance > 0;
}

function nameOf(sign: string): string {
  return sign.slice(0, sign.indexOf(':'));
}
