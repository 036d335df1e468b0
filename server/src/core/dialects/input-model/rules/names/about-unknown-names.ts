/**
 * Names that are defined nowhere, wherever the schema says that a value names something. The rule that speaks is
 * beside it (`x-rules`, `x-names`); whether a name is known is asked of the frame and of the servers.
 */

import { removedComponents } from '../../../../architecture/clm-lives.js';
import type { NamedPlace } from '../../../../model/facts.js';
import type { NodePlace } from '../../../../model/source-file.js';
import { changeToGuess, didYouMean, type Guess } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import type { Changeable } from '../../../../rules/kit/fixes.js';
import type { Report } from '../../../../rules/rule.js';
import { inputModelSchema } from '../../../../schema/input-model-schema.js';
import { allowsValue, schemaAt } from '../../../../schema/schema.js';
import { isKey, isUnknown } from '../../../../syntax/queries.js';
import type { ScalarNode } from '../../../../syntax/tree.js';
import { addTo } from '../../../../text/lists-by-key.js';
import type { Column, Fleet, Server, ServerRow } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import { type FrameList, listOfKind, type NameKind } from '../../model/model-kinds.js';
import type { Likeness } from '../../model/server-kinds.js';
import { shapeRules } from '../../model/shape-rules.js';
import { choicesOf, isBeside, removeFromList, removeWord } from './about-choices.js';
import { usesOf } from './about-evidence.js';
import { kindTitle } from './about-kinds.js';
import { misspeltDefinition, renameBack, renamedTo, renameReferences } from './about-renamed.js';
import { createIt } from './about-stubs.js';

type MissingList = FrameList | 'servers';

/** An undefined name, with the rule that reports it. */
interface Unknown {
  readonly rule: string;
  readonly report: Report;
  /** Of what kind the thing may be that is named. */
  readonly kinds: readonly NameKind[];
  readonly name: string;
  /** The list that would define it, where that is in no file. */
  readonly missing?: MissingList | undefined;
  /** What may be done to the reference, for who knows the name that was meant. */
  readonly guess?: Guess;
  readonly value?: Changeable;
}

/** The rule that speaks where the definition is misspelt, and not what refers to it. */
const DEFINITION_MISSPELT = 'input-model/definition-misspelt';

const found = new WeakMap<InputModel, ReadonlyMap<string, readonly Report[]>>();

/** What one rule says: all of them share one search. */
export function unknownNamesOf(model: InputModel, rule: string): readonly Report[] {
  const known = found.get(model) ?? searched(model);
  found.set(model, known);
  return known.get(rule) ?? [];
}

function searched(model: InputModel): ReadonlyMap<string, readonly Report[]> {
  const byRule = new Map<string, Report[]>();
  // Without the file that says that a folder is a model, names may be defined anywhere.
  const unknowns = model.frame.hasConfig ? [...withoutRest(unknownNames(model))] : [];
  for (const same of byName(unknowns).values()) {
    const [{ name = '', kinds = [] } = {}] = same;
    const [kind] = kinds;
    const renamed = kind && renamedTo(model.frame, model.fleet, kind, name);
    const references = same.map(({ report }) => report);
    if (kind && renamed?.isMisspelt)
      addTo(byRule, DEFINITION_MISSPELT, misspeltDefinition(model, kind, renamed, name, references));
    else for (const each of same) addTo(byRule, each.rule, withFixes(model, each, renamed?.definition));
  }
  return byRule;
}

/** Of a list that is missing, one name says it for all. */
function* withoutRest(unknowns: Iterable<Unknown>): Iterable<Unknown> {
  const missing = new Set<MissingList>();
  for (const unknown of unknowns) {
    if (unknown.missing !== undefined && missing.has(unknown.missing)) continue;
    if (unknown.missing !== undefined) missing.add(unknown.missing);
    yield unknown;
  }
}

/** Those that name the same thing together. */
function byName(unknowns: readonly Unknown[]): ReadonlyMap<string, readonly Unknown[]> {
  const lists = new Map<string, Unknown[]>();
  for (const unknown of unknowns) addTo(lists, `${unknown.kinds.join()} ${unknown.name}`, unknown);
  return lists;
}

/** A name that leads nowhere, with the definition that was renamed alone. */
function withFixes(model: InputModel, unknown: Unknown, definition: NamedPlace | undefined): Report {
  const { report, guess, value, name, kinds } = unknown;
  const [kind] = kinds;
  if (!guess || !value || !kind) return report;
  const { frame, fleet } = model;
  // Names of the product and words of the processor are never renamed.
  const isNamed = kinds.some((each) => each === 'server' || frame.defined(each).has(guess.word ?? ''));
  const uses = isNamed ? usesOf(frame, kinds, guess, fleet) : undefined;
  const reference = () => [
    ...(guess.word === undefined ? choicesOf(frame, fleet, kind, name, value) : []),
    ...(isBeside(value, guess.word) ? [] : changeToGuess(value, guess, uses)),
    ...createIt(frame, kind, name),
    ...(canBeLeftOut(kinds) ? removeFromList(value, name) : []),
  ];
  if (!definition) return { ...report, fixes: reference };
  const { file, node } = definition;
  return {
    ...report,
    related: [{ at: { file, node }, message: `'${definition.name}' is defined here and unused.` }],
    fixes: () => {
      const back = renameBack(definition, name);
      const onward = renameReferences(model, kind, definition, name);
      // Several references to one name are not all mistyped.
      return onward.length > 0 ? [...back, ...onward, ...reference()] : [...reference(), ...back];
    },
  };
}

/** What runs and what is served can be left out of a list; what is named elsewhere is rather lacking there. */
function canBeLeftOut([kind]: readonly NameKind[]): boolean {
  return kind === 'service' || kind === 'service-component' || kind === 'control-plane' || kind === 'server';
}

function* unknownNames({ frame, fleet }: InputModel): Iterable<Unknown> {
  yield* frame.once(FRAME, () => [...unknownInFrame(frame)]);
  yield* unknownServersInFrame(frame, fleet);
  yield* unknownInServers(frame, fleet);
  yield* unknownHypervisors(frame, fleet);
}

const FRAME = {};

/** Undefined where the name may be known; else what may be meant to define it, which is then the mistake. */
function doubtsOf(frame: Frame, kinds: readonly NameKind[], name: string): readonly NodePlace[] | undefined {
  const doubts: NodePlace[] = [];
  for (const kind of kinds) {
    const own = frame.nowhere(kind, name);
    if (!own) return undefined;
    doubts.push(...own);
  }
  return doubts;
}

function* unknownInFrame(frame: Frame): Iterable<Unknown> {
  for (const [kind, names] of frame.used) {
    if (kind === 'server') continue;
    for (const places of names.values()) {
      const guesses: Guesses = new Map();
      for (const place of places) yield* unknownPlace(frame, kind as NameKind, place, guesses);
    }
  }
}

function* unknownPlace(frame: Frame, kind: NameKind, place: NamedPlace, guesses: Guesses): Iterable<Unknown> {
  const kinds = (place.others ?? [kind]) as readonly NameKind[];
  // A value that may name several things is looked at once.
  const restsOn = kinds[0] === kind ? doubtsOf(frame, kinds, place.name) : undefined;
  if (restsOn) yield* unknown(frame, kinds, place, { guesses, restsOn });
}

function* unknownServersInFrame(frame: Frame, fleet: Fleet): Iterable<Unknown> {
  for (const [id, places] of frame.used.get('server') ?? []) {
    if (!areIdsKnown(fleet) || fleet.by('id').has(id)) continue;
    for (const place of places) yield* unknown(frame, ['server'], place, { fleet });
  }
}

/** What a server names in its frame. */
const NAMES: readonly (readonly [column: Column & keyof ServerRow, key: string, kind: NameKind])[] = [
  ['role', 'role', 'server-role'],
  ['group', 'server-group', 'server-group'],
  ['nicMapping', 'nic-mapping', 'nic-mapping'],
];

const SERVERS = {};
const IDS = {};

/** A server without an id may be any. */
function areIdsKnown(fleet: Fleet): boolean {
  const isNamed = fleet.once(IDS, ['id'], undefined, () => fleet.rows.every(({ id }) => id !== undefined));
  return fleet.isWhole && isNamed;
}

function* unknownInServers(frame: Frame, fleet: Fleet): Iterable<Unknown> {
  const isUnknownName = (kind: NameKind, name: string | undefined) =>
    name !== undefined && frame.isNowhere(kind, name);
  const bad = fleet.selectKinds(SERVERS, ALIKE, frame, (kind, kinds) => {
    const row = fleet.rows[kinds.firstIn(kind) ?? Number.NaN];
    return row !== undefined && NAMES.some(([column, , named]) => isUnknownName(named, row[column]));
  });
  const guesses: Guesses = new Map();
  for (const server of bad.flatMap((index) => fleet.server(index) ?? []))
    for (const [column, key, kind] of NAMES)
      if (isUnknownName(kind, server.row[column])) yield* unknownAt(frame, kind, server, key, { guesses });
}

const ALIKE: Likeness = { of: () => (row) => NAMES.map(([column]) => row[column]) };

function* unknownHypervisors(frame: Frame, fleet: Fleet): Iterable<Unknown> {
  if (!areIdsKnown(fleet)) return;
  for (const [id, guests] of fleet.by('hypervisorId')) {
    if (fleet.by('id').has(id)) continue;
    for (const server of guests.flatMap((index) => fleet.server(index) ?? []))
      yield* unknownAt(frame, 'server', server, 'hypervisor-id', { fleet });
  }
}

function* unknownAt(
  frame: Frame,
  kind: NameKind,
  { item }: Server,
  key: string,
  among: Among,
): Iterable<Unknown> {
  const value = item.text(key);
  const restsOn = value && (kind === 'server' ? [] : frame.nowhere(kind, value.value));
  if (value && restsOn)
    yield* unknown(
      frame,
      [kind],
      { ...value, kind, name: value.value, file: item.file },
      { ...among, restsOn },
    );
}

/** Places that were read through an alias represent others, too. */
type Use = NamedPlace & { readonly shared?: boolean };

/** What may be meant by names, by kinds and name: thousands of places may name the same. */
type Guesses = Map<string, Guess>;

interface Among {
  readonly fleet?: Fleet;
  readonly guesses?: Guesses;
  /** What may be meant to define the name. */
  readonly restsOn?: readonly NodePlace[];
}

function* unknown(
  frame: Frame,
  kinds: readonly NameKind[],
  use: Use,
  { fleet, guesses, restsOn = [] }: Among,
): Iterable<Unknown> {
  const { file, node, name, shared = false } = use;
  const rule = ruleAt(node);
  if (rule === undefined || isUnknown(node)) return;
  const at = { file, node };
  const gone = kinds.includes('service-component') ? removedComponents.get(name) : undefined;
  if (gone) {
    const message = `Component '${name}' was removed on ${gone.date}: ${gone.advice}.`;
    yield {
      rule,
      kinds,
      name,
      report: finding(at, message, { fixes: () => removeWord({ node, at, shared }, name) }),
    };
    return;
  }
  const what = kinds.map(kindTitle).join(' or ');
  const words = wordsAt(node);
  const asked = `${what} ${name} ${words.join(' ')}`;
  const guess = guesses?.get(asked) ?? didYouMean(name, [...candidates(frame, fleet, kinds), ...words]);
  guesses?.set(asked, guess);
  const missing = missingList(frame, kinds);
  const ending = missing === undefined ? guess.ending : `: no file has the list '${missing}'.`;
  yield {
    ...{ rule, kinds, name, missing, guess, value: { node, at, shared } },
    report: finding(at, `Unknown ${what} '${name}'${ending}`, { restsOn }),
  };
}

function missingList(frame: Frame, kinds: readonly NameKind[]): MissingList | undefined {
  const [kind, ...others] = kinds;
  const list = kind && others.length === 0 ? listOfKind[kind] : undefined;
  const isMissing =
    list !== undefined && frame.hasList(list) === false && frame.shipped(kind ?? 'service').length === 0;
  return isMissing ? list : undefined;
}

/** The rule that the schema names; for a key, the schema of its map does. */
function ruleAt(node: ScalarNode): string | undefined {
  const own = schemaAt(inputModelSchema, isKey(node) ? node.parent.parent : node);
  const rule = own?.['x-rules']?.['x-names'];
  // What is no name has a finding of its own.
  return rule === false || !(isKey(node) || allowsValue(own, node.value, shapeRules)) ? undefined : rule;
}

/** Words that represent no object at a place, such as `default`. */
function wordsAt(node: ScalarNode): readonly string[] {
  return isKey(node) ? [] : Object.keys(schemaAt(inputModelSchema, node)?.['x-words'] ?? {});
}

function candidates(frame: Frame, fleet: Fleet | undefined, kinds: readonly NameKind[]): string[] {
  return kinds.flatMap((kind) =>
    kind === 'server'
      ? [...(fleet?.by('id').keys() ?? [])]
      : [...frame.defined(kind).keys(), ...frame.shipped(kind)],
  );
}
