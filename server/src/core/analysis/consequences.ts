/**
 * Causes and consequences: a report that rests on a value of which another rule says that it is wrong is not a second
 * mistake. It becomes related information of the finding at the cause, so that one mistake is one finding.
 */

import type { NodePlace, Place } from '../model/source-file.js';
import type { Report } from '../rules/rule.js';
import type { RuleId } from '../schema/rule-id.js';
import { parentOf } from '../syntax/queries.js';
import type { MapEntry, SyntaxNode, SyntaxTree } from '../syntax/tree.js';
import { addTo } from '../text/lists-by-key.js';
import { isWrittenLater } from './written-later.js';

export interface Raw {
  readonly rule: RuleId;
  readonly report: Report;
}

type Node = SyntaxNode | MapEntry;

/** More places than these help nobody. */
const MOST_RELATED = 10;

/**
 * The reports without those that follow from others, in their order. `isError`: only what is surely wrong makes a
 * consequence of what rests on it; a warning may well be right as it is, and so may what rests on it be wrong.
 */
export function withoutConsequences(raw: readonly Raw[], isError: (rule: RuleId) => boolean): readonly Raw[] {
  if (!raw.some(({ report }) => report.restsOn)) return raw;
  const causeOf = causesIn(raw, isError);
  const consequences = new Map<number, Report[]>();
  const kept: number[] = [];
  for (const [index, { report }] of raw.entries()) {
    const cause = causeOf(index);
    if (cause === index) kept.push(index);
    else addTo(consequences, cause, report);
  }
  if (consequences.size === 0) return raw;
  return kept.flatMap((index) => {
    const { [index]: own } = raw;
    const following = consequences.get(index);
    return own ? [following ? { ...own, report: withRelated(own.report, following) } : own] : [];
  });
}

/** Asks for the report that one follows from in the end, which is itself for one that follows from none. */
function causesIn(raw: readonly Raw[], isError: (rule: RuleId) => boolean): (index: number) => number {
  const errorsIn = errorsWithin(raw, isError);
  const known = new Map<number, number>();
  const open = new Set<number>();
  const find = (index: number): number => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const own = raw[index];
    open.add(index);
    const errors = own?.report.restsOn ? (errorsIn.get(own.report.restsOn) ?? []) : [];
    // Two that rest on each other are no circle: the second one is the cause.
    const direct = errors.find((each) => raw[each]?.rule !== own?.rule && !open.has(each));
    const cause = direct === undefined ? index : find(direct);
    open.delete(index);
    known.set(index, cause);
    return cause;
  };
  return find;
}

/** The first error of each rule at or within places that something rests on: many reports rest on the same list. */
function errorsWithin(
  raw: readonly Raw[],
  isError: (rule: RuleId) => boolean,
): ReadonlyMap<readonly NodePlace[], readonly number[]> {
  const grounds = new Set(raw.flatMap(({ report }) => (report.restsOn ? [report.restsOn] : [])));
  const errors = new Map<Node, Map<RuleId, number>>();
  for (const places of grounds) for (const { node } of places) errors.set(node, new Map());
  for (const [index, { rule, report }] of raw.entries()) {
    if (!('node' in report.at) || !isError(rule)) continue;
    const { file, node } = report.at;
    for (const each of outwards(file.tree, node)) {
      const ofRules = errors.get(each);
      if (ofRules && !ofRules.has(rule)) ofRules.set(rule, index);
    }
  }
  return new Map(
    [...grounds].map((places) => {
      const within = places.flatMap(({ node }) => [...(errors.get(node)?.values() ?? [])]);
      return [places, [...new Set(within)]];
    }),
  );
}

/** A node and everything that it lies in. */
function* outwards(tree: SyntaxTree, node: Node): Iterable<Node> {
  let current: Node | undefined = node;
  while (current) {
    yield current;
    current = current.type === 'entry' ? current.parent : parentOf(tree, current);
  }
}

function withRelated(report: Report, following: readonly Report[]): Report {
  // What a template may leave out says nothing about a cause in another file.
  const places = following
    .filter((each) => !isWrittenLater(each))
    .map(({ at, message }) => ({ at, message }))
    .toSorted((a, b) => compare(startOf(a.at), startOf(b.at)));
  const related = [...(report.related ?? []), ...places.slice(0, MOST_RELATED)];
  return { ...report, related };
}

interface Start {
  readonly uri: string;
  readonly offset: number;
}

function startOf(place: Place): Start {
  const { uri, tree } = place.file;
  return { uri, offset: 'span' in place ? place.span.start : tree.spanOf(place.node).start };
}

function compare(a: Start, b: Start): number {
  return a.uri === b.uri ? a.offset - b.offset : a.uri < b.uri ? -1 : 1;
}
