/** What becomes of a cloud when one environment takes the place of another: as data, with sentences for people. */
import type { Analysis } from '../analysis/analysis.js';
import type { DialectId } from '../dialects/dialect.js';
import type { Inventory, InventoryQuestion, Thing } from '../model/inventory.js';
import { UNTOLD } from '../model/inventory.js';
import {
  type KindWords,
  kindWords,
  type Level,
  levels,
  type ThingKind,
  type Trait,
  traitWords,
} from '../model/inventory-words.js';
import { type Place, spanOfPlace } from '../model/source-file.js';
import type { Position } from '../text/line-index.js';
import { sentenceOf } from './compare-sentences.js';
import { type Changed, changesBetween, isHomeless } from './compare-things.js';

export interface ComparedPlace {
  /** Which environment it is in. */
  readonly side: 'before' | 'after';
  readonly uri: string;
  readonly start: Position;
  readonly end: Position;
}

/** One of the things that changed alike. */
export interface ComparedThing {
  readonly name: string;
  /** What it was called before. */
  readonly was?: string;
  readonly before?: string;
  readonly after?: string;
  /** What it comes with. */
  readonly detail?: string;
  at(): ComparedPlace | undefined;
}

export interface Difference {
  readonly level: Level;
  readonly kind: ThingKind;
  readonly change: Changed['change'];
  /** What changed. */
  readonly trait?: Trait;
  readonly sentence: string;
  readonly things: readonly [ComparedThing, ...ComparedThing[]];
}

interface ComparisonDoubt {
  readonly message: string;
  readonly at?: ComparedPlace;
}

export interface Comparison {
  readonly dialect: DialectId;
  /** Of the new environment: a folder that ends in a slash, or the only file. */
  readonly root: string;
  readonly title: string;
  /** The gravest first. */
  readonly differences: readonly Difference[];
  /** What one side leaves open and the other does not. */
  readonly doubts: readonly ComparisonDoubt[];
}

/** Undefined for environments of two dialects, and of one that has nothing to compare. */
export function compare(before: Analysis, after: Analysis): Comparison | undefined {
  const [own, other] = [inventoryOf(after, {}), inventoryOf(before, {})];
  if (!own || !other || before.dialect !== after.dialect) return undefined;
  // What was deployed is the same for both sides, even if only one of them has the files.
  const missing = own.saved && !other.saved ? own.saved : undefined;
  const lacking = other.saved && !own.saved ? other.saved : undefined;
  return comparison(
    { analysis: before, inventory: missing ? inventoryOf(before, missing) : other },
    { analysis: after, inventory: lacking ? inventoryOf(after, lacking) : own },
  );
}

/** What was deployed, as it was saved, against what the environment gives now; undefined where nothing is saved. */
export function compareWithSaved(analysis: Analysis): Comparison | undefined {
  return comparison(
    { analysis, inventory: inventoryOf(analysis, { isDeployed: true }) },
    { analysis, inventory: inventoryOf(analysis, {}) },
  );
}

function inventoryOf({ assist }: Analysis, question: InventoryQuestion): Inventory | undefined {
  return assist.inventory(question);
}

interface Side {
  readonly analysis: Analysis;
  readonly inventory: Inventory | undefined;
}

function comparison(before: Side, after: Side): Comparison | undefined {
  if (!before.inventory || !after.inventory) return undefined;
  const { environment, dialect } = after.analysis;
  const placed = placing(before.analysis, after.analysis);
  const alike = new Map<string, Changed[]>();
  for (const changed of changesBetween(before.inventory, after.inventory)) {
    const key = likenessOf(changed);
    const known = alike.get(key);
    if (known) known.push(changed);
    else alike.set(key, [changed]);
  }
  const differences = together([...alike.values()]).flatMap((each) => differenceOf(each, placed) ?? []);
  const { root, title } = environment;
  return {
    ...{ dialect, root, title },
    differences: differences.sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level)),
    doubts: doubtsBetween(before.inventory, after.inventory, placed),
  };
}

type Placing = (side: ComparedPlace['side'], place: Place | undefined) => ComparedPlace | undefined;

function placing(before: Analysis, after: Analysis): Placing {
  return (side, place) => {
    if (!place) return undefined;
    const { uri } = place.file;
    const lines = (side === 'before' ? before : after).linesOf(uri) ?? place.file.lines;
    const { start, end } = spanOfPlace(place);
    return { side, uri, start: lines.positionAt(start), end: lines.positionAt(end) };
  };
}

/** Things that changed alike are one difference. */
function likenessOf(changed: Changed): string {
  const { kind, change, trait, before, after } = changed;
  const way = trait && wayOf(trait, before, after);
  return JSON.stringify([kind, change, trait, aboutOf(changed), way, levelOf(changed)]);
}

interface Alike {
  readonly changes: readonly Changed[];
  /** They are of one owner, and not of one thing that several owners have. */
  readonly isOfOwner: boolean;
}

/** What comes or goes at one owner alone is told with the rest of that owner. */
function together(all: readonly (readonly Changed[])[]): Alike[] {
  const byOwner = new Map<string, Changed[]>();
  return all.flatMap((changes): Alike[] => {
    const [only, another] = changes;
    const owner = only && !another && ownerOf(only);
    if (!only || owner === undefined || owner === false) return [{ changes, isOfOwner: false }];
    const known = byOwner.get(owner);
    if (known) {
      known.push(only);
      return [];
    }
    const own = [only];
    byOwner.set(owner, own);
    return [{ changes: own, isOfOwner: true }];
  });
}

function ownerOf({ kind, change, before, after }: Changed): string | false {
  if (!kindWords[kind].together || (change !== 'added' && change !== 'removed')) return false;
  return JSON.stringify([kind, change, (after ?? before)?.key[0]]);
}

type Way = 'changed' | 'gained' | 'lost';

function wayOf(trait: Trait, before: Thing | undefined, after: Thing | undefined): Way {
  if (before?.traits[trait] === undefined) return 'gained';
  return after?.traits[trait] === undefined ? 'lost' : 'changed';
}

function aboutOf(changed: Changed): string | undefined {
  const { about } = kindWords[changed.kind];
  return about === undefined ? undefined : partOf(changed, about);
}

/** What a part of the key of a thing is called. */
function partOf({ before, after }: Changed, part: number): string | undefined {
  const word = (after ?? before)?.key[part];
  if (word === undefined || typeof word === 'string') return word;
  return word.key.filter((each) => typeof each === 'string').at(-1);
}

function levelOf({ kind, change, trait, before, after }: Changed): Level {
  const { levels: own } = kindWords[kind];
  const thing = after ?? before;
  if (own.unused && change !== 'changed' && thing && isHomeless(thing)) return own.unused;
  if (change === 'renamed') return own.renamed ?? 'redeploy';
  if (change !== 'changed' || !trait) return change === 'added' ? own.added : own.removed;
  const words = traitWords[trait];
  const way = wayOf(trait, before, after);
  return (way === 'changed' ? undefined : words[way]) ?? words.level;
}

function differenceOf({ changes, isOfOwner }: Alike, placed: Placing): Difference | undefined {
  const [first] = changes;
  if (!first) return undefined;
  const [thing, ...others] = changes.map((each) => thingOf(each, placed));
  if (!thing) return undefined;
  const { kind, change, trait, before, after } = first;
  const words = kindWords[kind];
  const way = trait && wayOf(trait, before, after);
  const things = [thing, ...others] as const;
  const told = {
    ...{ words, change, things, about: aboutOf(first) },
    ...(trait && way && { trait: { ...traitWords[trait], way } }),
  };
  const ofOwner = isOfOwner && changes.length > 1 ? ownersWords(words, changes, things) : undefined;
  return {
    ...{ level: levelOf(first), kind, change, things: ofOwner?.things ?? things },
    ...(trait && { trait }),
    sentence: sentenceOf({ ...told, ...ofOwner }),
  };
}

type Things = Difference['things'];

/** The things of one owner, by what tells them apart. */
function ownersWords(words: KindWords, changes: readonly Changed[], [thing, ...others]: Things) {
  const { together: many, added, removed } = words;
  const [first] = changes;
  if (!many || !first) return undefined;
  const nameOf = (each: ComparedThing, at: number): ComparedThing => {
    const changed = changes[at];
    return { ...each, name: (changed && aboutOf(changed)) ?? each.name };
  };
  return {
    words: {
      ...words,
      added: [added[0], many.added],
      removed: [removed[0], many.removed],
    } as const,
    about: partOf(first, 0),
    things: [nameOf(thing, 0), ...others.map((each, at) => nameOf(each, at + 1))] as const,
  };
}

function thingOf({ before, after, change, trait }: Changed, placed: Placing): ComparedThing {
  const [was, now] = [shownOf(before, trait), shownOf(after, trait)];
  const name = (after ?? before)?.label ?? '';
  return {
    name,
    ...(change === 'renamed' && before && { was: before.label }),
    ...(was !== undefined && { before: was }),
    ...(now !== undefined && { after: now }),
    ...(change === 'added' && after?.detail !== undefined && { detail: after.detail }),
    at: () => (after ? placed('after', after.at(trait)) : placed('before', before?.at(trait))),
  };
}

function shownOf(thing: Thing | undefined, trait: Trait | undefined): string | undefined {
  const saying = trait && thing?.traits[trait];
  return saying === UNTOLD ? undefined : saying?.shown;
}

/** What both sides leave open is no news. */
function doubtsBetween(before: Inventory, after: Inventory, placed: Placing): ComparisonDoubt[] {
  const [old, now] = [before, after].map(({ doubts }) => new Set(doubts.map(({ message }) => message)));
  const lacking = (
    { doubts }: Inventory,
    others: ReadonlySet<string> | undefined,
    side: ComparedPlace['side'],
  ): ComparisonDoubt[] =>
    doubts
      .filter(({ message }) => !others?.has(message))
      .map(({ message, at }) => {
        const place = placed(side, at);
        return { message: side === 'before' ? `Before: ${message}` : message, ...(place && { at: place }) };
      });
  return [...lacking(after, old, 'after'), ...lacking(before, now, 'before')];
}
