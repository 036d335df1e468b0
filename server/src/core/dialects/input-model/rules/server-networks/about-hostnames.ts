/** What the networks of a server must give it: its host name, and one way out. */

import { removeKey } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { misfitShapes } from '../../simulation/cohort-shapes.js';
import type { Cohort, misfits } from '../../simulation/cohorts.js';
import { type Link, type Links, linksOf } from '../../simulation/server-networks.js';

/** What is wrong with the groups on a server: the links that make it so. */
interface Wrong {
  readonly links: Links;
  readonly culprits: readonly Link[];
}

/** Each interface model once, with its first cohort. */
export function* byModel(
  fleet: Fleet,
  frame: Frame,
  check: (links: Links, cohort: Cohort) => readonly Link[] | undefined,
  say: (wrong: Wrong, cohort: Cohort) => Report,
  /** `misfits` for what depends on the networks themselves, or on single servers. */
  among: typeof misfits = misfitShapes,
): Iterable<Report> {
  const said = new Set<string>();
  const ask = (cohort: Cohort): Wrong | undefined => {
    const links = linksOf(frame, cohort);
    const culprits = links && check(links, cohort);
    return links && culprits && { links, culprits };
  };
  for (const { cohort, wrong } of among(fleet, frame, ask)) {
    const groups = wrong.culprits.map(({ group }) => group.value);
    const key = [wrong.links.model.name, ...groups].join('\n');
    if (!said.has(key)) yield say(wrong, cohort);
    said.add(key);
  }
}

export const modelOf = ({ links }: Wrong) => `Interface model '${links.model.label}'`;

/** The groups of links, one after the other. */
export const groupNames = (links: readonly Link[]) => links.map(({ group }) => `'${group.value}'`).join(', ');

/** Whether the group of a link gives host names; undefined when that cannot be told. */
export function namesHosts({ groupItem }: Link): boolean | undefined {
  if (!groupItem) return undefined;
  return groupItem.has('hostname') ? groupItem.flag('hostname')?.value : false;
}

export function placesOf({ culprits }: Wrong, key: string): NonNullable<Report['related']> {
  return culprits.flatMap(({ groupItem, group }) =>
    groupItem ? [{ at: groupItem.keyAt(key), message: `'${group.value}' is defined here.` }] : [],
  );
}

/** Takes what only one group may have from each of the others, which MANAGEMENT keeps. */
export function takeFromOthers({ culprits }: Wrong, take: (group: Item) => readonly Fix[]): readonly Fix[] {
  const groups = new Map(
    culprits.flatMap(({ groupItem }) => (groupItem ? [[groupItem.name, groupItem]] : [])),
  );
  const others = [...groups.values()].filter(({ name }) => name !== MANAGEMENT_GROUP);
  return others.toReversed().flatMap(take);
}

/** The group over which servers are managed. */
const MANAGEMENT_GROUP = 'MANAGEMENT';

export function withoutHostname(group: Item): readonly Fix[] {
  return removeKey(group, 'hostname', { title: `Remove 'hostname' from '${group.label}'` });
}
