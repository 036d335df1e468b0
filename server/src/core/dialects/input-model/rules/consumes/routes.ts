/** Servers that have to reach what their components consume, through the networks that they have. */

import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import { exampleFile } from '../../examples.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { type Cohort, cohortColumns, misfits } from '../../simulation/cohorts.js';
import { type Component, componentDefinitions } from '../../simulation/component-definitions.js';
import type { Group } from '../../simulation/component-sets.js';
import { findComponent } from '../../simulation/endpoints.js';
import { type Reach, reachOf, type Target, targetOf } from '../../simulation/reach.js';
import { type Links, linksOf } from '../../simulation/server-networks.js';
import { finding, fleetRule, type ModelRule } from '../define.js';
import { controllerInterfaces, moreNetworks, withFiles } from '../server-networks/examples.js';

export const source = 'Ardana configuration processor, route generator';

/** What a component on a cohort consumes, and how its servers get there. */
export interface Way {
  readonly links: Links;
  readonly component: string;
  readonly consumed: Component;
  readonly target: Target;
  readonly reach: Reach;
}

/** What the components of a group consume and where that is, the same for all of its servers. */
export type Need = Omit<Way, 'links' | 'reach'>;

export interface Needs {
  readonly needs: readonly Need[];
  /** The ways of servers with one role and networks in the same of its groups: those of all racks are alike. */
  readonly ways: Map<string, readonly Way[]>;
}

export const NEEDS = {};

export function readNeeds(frame: Frame, group: Group): readonly Need[] {
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
export function waysOf(frame: Frame, cohort: Cohort): readonly Way[] {
  const { group } = cohort.pool;
  const links = linksOf(frame, cohort);
  if (!links || !group.isWhole) return [];
  const { needs, ways } = frame.memo(NEEDS, cohort.pool, (): Needs => {
    // The ways follow from the links as well: with other links they must be others.
    linksOf(frame, cohort);
    return { needs: readNeeds(frame, group), ways: new Map() };
  });
  const shape = `${cohort.role} ${links.links.map(({ network }) => (network === undefined ? '-' : '+')).join('')}`;
  const known = ways.get(shape) ?? badWays(needs, links);
  ways.set(shape, known);
  return known;
}

export function badWays(needs: readonly Need[], links: Links): readonly Way[] {
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
  for (const { cohort, wrong } of misfits(fleet, frame, ask)) {
    for (const way of wrong) {
      const key = [way.links.model.name, way.target.group].join('\n');
      if (!said.has(key)) yield say(way, cohort);
      said.add(key);
    }
  }
}

export const modelOf = ({ links }: Way) => `Servers with the interface model '${links.model.name ?? ''}'`;

export function relatedTo(frame: Frame, { target }: Way, { pool }: Cohort): NonNullable<Report['related']> {
  const group = frame.find('network-groups', target.group);
  const kind = pool.group.kind === 'cluster' ? 'cluster' : 'resource group';
  return [
    ...(group ? [{ at: group.nameAt, message: 'This is the network group.' }] : []),
    { at: pool.group.item.nameAt, message: `These servers are for this ${kind}.` },
  ];
}

/** Each group that the servers have could lead there. */
export function routes({ links, target }: Way): Fix[] {
  const seen = new Set<unknown>();
  return links.links.flatMap(({ groupItem, isKept }) => {
    const list = groupItem?.entry('routes')?.value;
    if (!groupItem || isKept === false || list?.type !== 'seq' || seen.has(list)) return [];
    seen.add(list);
    return [
      {
        title: `Add a route to '${target.group}' to '${groupItem.name ?? ''}'`,
        edits: inFile(groupItem.file, insertItem(groupItem.file, list, target.group)),
      },
    ];
  });
}

export const DEFINITIONS = (hasVip: boolean) => `product:
  version: 2

service-components:
  - name: own-store
    mnemonic: OWN-STR
    service: foundation
    endpoints:
      - port: '7000'
        has-vip: ${hasVip}
        roles:
          - internal
  - name: own-api
    mnemonic: OWN-API
    service: foundation
    consumes-services:
      - service-name: own-store
`;

export const PLANE = 'data/control_plane.yml';

export const GROUPS = 'data/network_groups.yml';

export const ROUTES = '    routes:\n      - default\n';

/** Compute servers with a component that consumes one on the controllers, which listens in a network group of its own. */
export const example = (hasVip: boolean, managementRoutes: string) =>
  withFiles(() => {
    const more = moreNetworks([
      {
        name: 'STORE',
        lines: 'vlanid: 120\ncidr: 10.0.20.0/24\ngateway-ip: 10.0.20.1',
        group: `component-endpoints:\n  - own-store\n${hasVip ? 'load-balancers:\n  - store-lb\n' : ''}`,
      },
    ]);
    const balancer =
      '      - name: store-lb\n        provider: ip-cluster\n        roles:\n          - internal\n        components:\n          - own-store\n';
    return {
      ...more,
      [GROUPS]: (more[GROUPS] ?? '').replace(ROUTES, managementRoutes),
      ...controllerInterfaces(
        '- name: ETH1\n  device:\n    name: hed1\n  network-groups:\n    - MANAGEMENT\n    - STORE\n  forced-network-groups:\n    - EXTERNAL-API',
      ),
      'data/own_services.yml': DEFINITIONS(hasVip),
      [PLANE]: exampleFile(PLANE)
        .replace('          - ntp-client\n', '          - ntp-client\n          - own-api\n')
        .replace('          - ntp-server\n', '          - ntp-server\n          - own-store\n')
        .replace('    load-balancers:\n', `    load-balancers:\n${hasVip ? balancer : ''}`),
    };
  });

export const WITH_ROUTE = '    routes:\n      - STORE\n      - default\n';

export function noWay(id: `input-model/${string}`, summary: string, isVirtual: boolean): ModelRule {
  return fleetRule({
    id,
    severity: 'warning',
    columns: cohortColumns,
    docs: {
      summary,
      why: 'The component cannot connect to what it consumes: the servers are not attached to the network group, and no route of their groups leads there.',
      source,
      bad: example(isVirtual, ''),
      good: example(isVirtual, WITH_ROUTE),
    },
    *check(fleet, frame) {
      yield* wrongWays(
        fleet,
        frame,
        ({ reach, target }) => reach.kind === 'nowhere' && target.isVirtual === isVirtual,
        (way, cohort) => {
          const what = isVirtual ? 'the virtual address' : 'the servers';
          return finding(
            way.links.model.nameAt,
            `${modelOf(way)} have no route to '${way.target.group}', where ${what} of '${way.consumed.name}' ${isVirtual ? 'is' : 'are'}, which '${way.component}' consumes.`,
            { related: relatedTo(frame, way, cohort), fixes: () => routes(way) },
          );
        },
      );
    },
  });
}

export const routeRules: readonly ModelRule[] = [
  noWay(
    'input-model/route-vip-missing',
    'Servers have no route to the virtual address of what their components consume.',
    true,
  ),
  noWay(
    'input-model/route-members-missing',
    'Servers have no route to the servers of what their components consume.',
    false,
  ),
];
