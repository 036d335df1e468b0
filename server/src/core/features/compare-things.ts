/** Which things of two inventories are the same, which came, went, changed or are called otherwise. */
import type { Inventory, Saying, Thing, Word } from '../model/inventory.js';
import { UNTOLD } from '../model/inventory.js';
import {
  allTraits,
  kindWords,
  type ThingKind,
  type Trait,
  thingKinds,
  traitWords,
} from '../model/inventory-words.js';
import { renamesAmong } from './compare-renames.js';

export interface Changed {
  readonly kind: ThingKind;
  readonly change: 'added' | 'removed' | 'renamed' | 'changed';
  readonly trait?: Trait;
  /** Both where the thing stays. */
  readonly before?: Thing;
  readonly after?: Thing;
}

/** In the order of the kinds, and of the things in the new environment, then in the old one. */
export function changesBetween(before: Inventory, after: Inventory): Changed[] {
  const [old, now] = [byKind(before), byKind(after)];
  const known: Known = { names: new Map(), added: new Set(), removed: new Set() };
  const told = thingKinds.filter((kind) => before.told.has(kind) && after.told.has(kind));
  return told.flatMap((kind) => {
    const mayBeAdded = !before.open.has(kind);
    const mayBeRemoved = !after.open.has(kind);
    return ofKind(kind, old.get(kind) ?? [], now.get(kind) ?? [], known).filter(
      ({ change }) => (change !== 'added' || mayBeAdded) && (change !== 'removed' || mayBeRemoved),
    );
  });
}

/** What is known of the kinds so far. */
interface Known {
  /** What things of the old environment are called in the new one. */
  readonly names: Map<string, string>;
  readonly added: Set<string>;
  readonly removed: Set<string>;
}

function byKind({ things }: Inventory): ReadonlyMap<ThingKind, readonly Thing[]> {
  const found = new Map<ThingKind, Thing[]>();
  for (const thing of things) {
    const known = found.get(thing.kind);
    if (known) known.push(thing);
    else found.set(thing.kind, [thing]);
  }
  return found;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Of two things with the same key the first counts. */
function byId(things: readonly Thing[], names: ReadonlyMap<string, string>): Map<string, Thing> {
  const found = new Map<string, Thing>();
  for (const thing of things) {
    const id = idOf(thing, names);
    if (!found.has(id)) found.set(id, thing);
  }
  return found;
}

function idOf({ kind, key }: Pick<Thing, 'kind' | 'key'>, names: ReadonlyMap<string, string>): string {
  const id = `${kind}[${key.map((word) => wordId(word, names)).join()}]`;
  return names.get(id) ?? id;
}

function wordId(word: Word, names: ReadonlyMap<string, string>): string {
  return typeof word === 'string' ? JSON.stringify(word) : idOf(word, names);
}

function ofKind(kind: ThingKind, before: readonly Thing[], after: readonly Thing[], known: Known): Changed[] {
  const { names, added, removed } = known;
  const [old, now] = [byId(before, names), byId(after, NO_NAMES)];
  const gone = [...old].filter(([id]) => !now.has(id));
  const fresh = [...now].filter(([id]) => !old.has(id));
  const renames = renamesAmong(
    gone.map(([, thing]) => thing),
    fresh.map(([, thing]) => thing),
  );
  const former = new Map([...renames].map(([from, to]) => [to, from]));
  for (const [from, to] of renames) names.set(idOf(from, names), idOf(to, NO_NAMES));
  const here = [...now].flatMap(([id, thing]): Changed[] => {
    const was = old.get(id) ?? former.get(thing);
    if (was) {
      noteMove(id, was, thing, known);
      return changesOf(kind, was, thing, names, former.has(thing));
    }
    added.add(id);
    return isCovered(thing, added, NO_NAMES) ? [] : [{ kind, change: 'added', after: thing }];
  });
  const away = gone.flatMap(([id, thing]): Changed[] => {
    if (renames.has(thing)) return [];
    removed.add(id);
    return isCovered(thing, removed, names) ? [] : [{ kind, change: 'removed', before: thing }];
  });
  return [...here, ...away];
}

/** Whether one of its owners came or went, which says the same. */
function isCovered(
  { kind, key }: Thing,
  ids: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): boolean {
  return (kindWords[kind].owners ?? []).some((owner) => {
    const word = key[owner];
    return word !== undefined && ids.has(wordId(word, names));
  });
}

/** What a thing has comes and goes with its home. */
function noteMove(id: string, was: Thing, is: Thing, { added, removed }: Known): void {
  if (isHomeless(was) && !isHomeless(is)) added.add(id);
  if (isHomeless(is) && !isHomeless(was)) removed.add(id);
}

const homes = allTraits.filter((trait) => traitWords[trait].isHome === true);

/** Whether a thing lacks that without which it has nothing else: of other kinds all do, before and after. */
export function isHomeless({ traits }: Thing): boolean {
  return homes.every((trait) => traits[trait] === undefined);
}

function changesOf(
  kind: ThingKind,
  before: Thing,
  after: Thing,
  names: ReadonlyMap<string, string>,
  isRenamed: boolean,
): Changed[] {
  const changed = allTraits.filter((trait) => {
    const [old, now] = [before.traits[trait], after.traits[trait]];
    if (old === UNTOLD || now === UNTOLD) return false;
    return sayingId(old, names) !== sayingId(now, NO_NAMES);
  });
  const isConsequence = (trait: Trait) =>
    traitWords[trait].follows?.some((cause) => changed.some((each) => each === cause)) === true;
  return [
    ...(isRenamed ? [{ kind, change: 'renamed', before, after } as const] : []),
    ...changed
      .filter((trait) => !isConsequence(trait))
      .map((trait): Changed => ({ kind, change: 'changed', trait, before, after })),
  ];
}

function sayingId(saying: Saying | undefined, names: ReadonlyMap<string, string>): string {
  return saying ? saying.words.map((word) => wordId(word, names)).join() : '';
}
