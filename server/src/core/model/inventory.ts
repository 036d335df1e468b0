/**
 * What comes out of an environment, thing by thing: its servers, networks, addresses, components, ports. Each dialect tells
 * of its environments what their files decide, and two of them are compared in the same words.
 */
import type { ThingKind, Trait } from './inventory-words.js';
import type { NodePlace, Place } from './source-file.js';

/** A thing that another one speaks of. */
export interface Reference {
  readonly kind: ThingKind;
  readonly key: readonly Word[];
}

export type Word = string | Reference;

/** What is said of a thing in one respect. */
export interface Saying {
  /** Compared word by word, names of things by what they name. */
  readonly words: readonly Word[];
  /** As people read it; absent for what is too much to be shown, or not of interest. */
  readonly shown?: string;
}

/** The thing has it, and what it is cannot be told. */
export const UNTOLD = 'untold';

export interface Thing {
  readonly kind: ThingKind;
  /** What tells it from others of its kind. */
  readonly key: readonly Word[];
  /** What it is called where many of its kind are listed. */
  readonly label: string;
  /** What it comes with, for one that is added: half a sentence. */
  readonly detail?: string;
  /** What is absent is surely not there. */
  readonly traits: Readonly<Partial<Record<Trait, Saying | typeof UNTOLD>>>;
  /** Marks by which it is known under another name, each with what it is before a colon: `mac:b2:72:8d:ac:7c:6f`. */
  readonly signs?: readonly string[];
  /** The place of the thing, or of one of its traits. */
  at(trait?: Trait): Place | undefined;
}

/** What was saved of an earlier deployment: texts. */
export interface SavedTexts {
  readonly savedServers?: string;
  readonly savedAddresses?: string;
}

export interface InventoryQuestion extends SavedTexts {
  /** What was deployed the last time, instead of what the model gives now. */
  readonly isDeployed?: boolean;
}

export interface Inventory {
  readonly things: readonly Thing[];
  /** The kinds of things that are told of at all. */
  readonly told: ReadonlySet<ThingKind>;
  /** Kinds of which some may be missing. */
  readonly open: ReadonlySet<ThingKind>;
  /** What cannot be told, in sentences. */
  readonly doubts: readonly { readonly message: string; readonly at?: NodePlace }[];
  /** What was saved with the environment, for the one that it is compared with. */
  readonly saved?: SavedTexts;
}

/** What is said in plain words. */
export function said(shown: string): Saying {
  return { words: [shown], shown };
}

/** The same, where there is something to say. */
export function saidIf<Name extends Trait>(
  trait: Name,
  shown: string | number | undefined,
): Partial<Record<Name, Saying>> {
  if (shown === undefined || shown === '') return {};
  // A computed key of a generic type widens to an index signature.
  return { [trait]: said(String(shown)) } as Partial<Record<Name, Saying>>;
}
