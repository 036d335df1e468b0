/** Servers that have to reach what their components consume, through the networks that they have. */
import { appendToList } from '../../../../rules/kit/append-to-list.js';
import { type Related, related } from '../../../../rules/kit/finding.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { misfitShapes } from '../../simulation/cohort-shapes.js';
import type { Cohort } from '../../simulation/cohorts.js';
import { type Component, componentDefinitions } from '../../simulation/component-definitions.js';
import type { Group } from '../../simulation/component-sets.js';
import { findComponent } from '../../simulation/endpoints.js';
import { type Reach, reachOf, type Target, targetOf } from '../../simulation/reach.js';
import { type Links, linksOf } from '../../simulation/server-networks.js';

/** What a component on a cohort consumes, and how its servers get there. */
interface Way {
  readonly links: Links;
  readonly component: string;
  readonly consumed: Component;
  readonly target: Target;
  readonly reach: Reach;
}

/** What the components of a group consume and where that is, the same for all of its servers. */
type Need = Omit<Way, 'links' | 'reach'>;

interface Needs {
  readonly needs: readonly Need[];
  /** The ways of servers by the shape of their links: those of all racks are alike. */
  readonly ways: Map<object, readonly Way[]>;
}

const NEEDS = {};

function readNeeds(frame: Frame, group: Group): readonly Need[] {
  const definitions = componentDefinitions(frame);
  const needs: Need[] = [];
  const seen = new Set<string>();
  for (const component of group.components) {
    for (const { name, isOwnPlaneOnly } of definitions.get(component)?.consumes ?? []) {
      const consumed = definitions.resolve(name);
      if (!consumed || seen.has(consumed.name)) continue;
      seen.add(consumed.name);
      const found = findComponent(frame, group.plane, consumed, isOwnPlaneOnly);
      const target = found && found !== 'unknown' ? targetOf(frame, found.plane, consumed) : undefined;
      if (target) needs.push({ component, consumed, target });
    }
  }
  return needs;
}

/** The ways that are none, or lead over a default route. */
function waysOf(frame: Frame, cohort: Cohort): readonly Way[] {
  const { group } = cohort.pool;
  const links = linksOf(frame, cohort);
  if (!links || !group.isWhole) return [];
  const { needs, ways } = frame.memo(NEEDS, cohort.pool, (): Needs => {
    // The ways follow from the links as well: with other links they must be others.
    linksOf(frame, cohort);
    return { needs: readNeeds(frame, group), ways: new Map() };
  });
  const known = ways.get(links.shape) ?? badWays(needs, links);
  ways.set(links.shape, known);
  return known;
}

function badWays(needs: readonly Need[], links: Links): readonly Way[] {
  const reached = new Map<string, Reach>();
  const ways: Way[] = [];
  for (const need of needs) {
    const reach = reached.get(need.target.group) ?? reachOf(links, need.target.group);
    reached.set(need.target.group, reach);
    if (reach.kind === 'default' || reach.kind === 'nowhere') ways.push({ ...need, links, reach });
  }
  return ways;
}

/** The ways that are wrong, each interface model and network group once. */
export function* wrongWays(
  fleet: Fleet,
  frame: Frame,
  isWrong: (way: Way) => boolean,
  say: (way: Way, cohort: Cohort) => Report,
): Iterable<Report> {
  const said = new Set<string>();
  const ask = (cohort: Cohort): readonly Way[] | undefined => {
    const ways = waysOf(frame, cohort).filter(isWrong);
    return ways.length > 0 ? ways : undefined;
  };
  for (const { cohort, wrong } of misfitShapes(fleet, frame, ask)) {
    for (const way of wrong) {
      const key = [way.links.model.name, way.target.group].join('\n');
      if (!said.has(key)) yield say(way, cohort);
      said.add(key);
    }
  }
}

export function relatedTo(frame: Frame, { target }: Way, { pool }: Cohort): readonly (Related | undefined)[] {
  const kind = pool.group.kind === 'cluster' ? 'cluster' : 'resource group';
  return [
    related(frame.find('network-groups', target.group)?.nameAt, 'The network group is defined here.'),
    { at: pool.group.item.nameAt, message: `The servers are used by this ${kind}.` },
  ];
}

/** Each group that the servers have could lead there. */
export function addRoute({ links, target }: Way): readonly Fix[] {
  const seen = new Set<unknown>();
  return links.links.flatMap(({ groupItem, isKept, network: own }) => {
    const network = own === 'unknown' ? undefined : own;
    if (!groupItem || isKept === false || seen.has(groupItem.node)) return [];
    // A group is no way to itself.
    if (groupItem.name === target.group) return [];
    seen.add(groupItem.node);
    // Routes need a gateway in the networks of the group.
    if (!groupItem.has('routes') && !network?.has('gateway-ip')) return [];
    return appendToList(groupItem, 'routes', target.group, {
      title: `Add route '${target.group}' to '${groupItem.label}'`,
    });
  });
}
