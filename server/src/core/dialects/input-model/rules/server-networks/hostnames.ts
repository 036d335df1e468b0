/** What the networks of a server must give it: its host name, and one way out. */

import type { Report } from '../../../../rules/rule.js';
import { exampleFile } from '../../examples.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { type Cohort, cohortColumns, misfits } from '../../simulation/cohorts.js';
import {
  addressedNetwork,
  type Link,
  type Links,
  linksOf,
  mayHaveAddress,
} from '../../simulation/server-networks.js';
import { finding, fleetRule, type ModelRule } from '../define.js';
import { controllerInterfaces, moreNetworks, withFiles } from './examples.js';

const SOURCE = 'Ardana configuration processor, networks of allocated servers';

/** What is wrong with the groups on a server: the links that make it so. */
interface Wrong {
  readonly links: Links;
  readonly culprits: readonly Link[];
}

/** Each interface model once, with its first cohort. */
function* byModel(
  fleet: Fleet,
  frame: Frame,
  check: (links: Links, cohort: Cohort) => readonly Link[] | undefined,
  say: (wrong: Wrong, cohort: Cohort) => Report,
): Iterable<Report> {
  const said = new Set<string>();
  const ask = (cohort: Cohort): Wrong | undefined => {
    const links = linksOf(frame, cohort);
    const culprits = links && check(links, cohort);
    return links && culprits && { links, culprits };
  };
  for (const { cohort, wrong } of misfits(fleet, frame, ask)) {
    const groups = wrong.culprits.map(({ group }) => group.value);
    const key = [wrong.links.model.name, ...groups].join('\n');
    if (!said.has(key)) yield say(wrong, cohort);
    said.add(key);
  }
}

const modelOf = ({ links }: Wrong) => `Servers with the interface model '${links.model.name ?? ''}'`;

const quoted = (links: readonly Link[]) => links.map(({ group }) => `'${group.value}'`).join(', ');

const GROUPS = 'data/network_groups.yml';

const noHostnameNetwork = fleetRule({
  id: 'input-model/srv-no-hostname-network',
  severity: 'error',
  columns: [...cohortColumns, 'hostname'],
  docs: {
    summary: 'A server is attached to no network group with `hostname: true`.',
    why: 'The host name of a server is its name in that network; without one, the server has none unless it says `hostname` itself.',
    source: SOURCE,
    bad: withFiles(() => ({ [GROUPS]: exampleFile(GROUPS).replace('    hostname: true\n', '') })),
    good: withFiles(() => ({})),
  },
  *check(fleet, frame) {
    const isNameless = (index: number) => {
      const row = fleet.rows[index];
      return row?.hostname === undefined && !row?.unknown?.includes('hostname');
    };
    yield* byModel(
      fleet,
      frame,
      ({ links, isWhole }, { servers, isTaken }) => {
        const nameless = servers.filter(isNameless).length;
        if (!isWhole || nameless === 0 || (!isTaken && nameless < servers.length)) return undefined;
        const mayName = links.some((link) => mayHaveAddress(link) && namesHosts(link) !== false);
        return mayName ? undefined : [];
      },
      (wrong, { role }) =>
        finding(
          wrong.links.model.nameAt,
          `${modelOf(wrong)} are attached to no network group with 'hostname: true', so that those with the role '${role}' have no host name.`,
        ),
    );
  },
});

/** Whether the group of a link gives host names; undefined when that cannot be told. */
function namesHosts({ groupItem }: Link): boolean | undefined {
  if (!groupItem) return undefined;
  return groupItem.has('hostname') ? groupItem.flag('hostname')?.value : false;
}

const TWO_NAMES = (group: string) =>
  withFiles(() => ({
    ...moreNetworks([{ name: 'STORAGE', lines: 'vlanid: 120\ncidr: 10.0.20.0/24', group }]),
    ...controllerInterfaces(
      '- name: ETH1\n  device:\n    name: hed1\n  network-groups:\n    - MANAGEMENT\n  forced-network-groups:\n    - EXTERNAL-API\n    - STORAGE',
    ),
  }));

const multiHostname = fleetRule({
  id: 'input-model/srv-multi-hostname',
  severity: 'error',
  columns: cohortColumns,
  docs: {
    summary: 'A server is attached to two network groups with `hostname: true`.',
    why: 'A server has one host name, which is its name in one network.',
    source: SOURCE,
    bad: TWO_NAMES('hostname: true'),
    good: TWO_NAMES('hostname: false'),
  },
  *check(fleet, frame) {
    yield* byModel(
      fleet,
      frame,
      ({ links, isWhole }) => {
        const naming = links.filter((link) => addressedNetwork(link) && namesHosts(link) === true);
        // The processor looks at one interface at a time, and remembers what it found for the last one.
        const last = naming.at(-1)?.interface;
        const culprits = naming.filter((link) => link.interface === last);
        return isWhole && culprits.length > 1 ? culprits : undefined;
      },
      (wrong) =>
        finding(
          wrong.culprits[1]?.group.at ?? wrong.links.model.nameAt,
          `${modelOf(wrong)} are attached to more than one network with 'hostname: true': ${wrong.culprits.map(({ group, network }) => `'${network === 'unknown' ? '' : network?.name}' of '${group.value}'`).join(' and ')}.`,
          { related: placesOf(wrong, 'hostname') },
        ),
    );
  },
});

const hostnamesOnInterfaces = fleetRule({
  id: 'input-model/srv-hostnames-on-interfaces',
  severity: 'info',
  columns: cohortColumns,
  docs: {
    summary: 'A server is attached to network groups with `hostname: true` on more than one interface.',
    why: 'A server has one host name. The configuration processor takes the name from one of the networks and says nothing.',
    source: 'Ardana input model 2.0, network groups',
    bad: withFiles(() => ({
      ...moreNetworks([
        { name: 'STORAGE', lines: 'vlanid: 120\ncidr: 10.0.20.0/24', group: 'hostname: true' },
      ]),
      ...controllerInterfaces(
        '- name: ETH1\n  device:\n    name: hed1\n  network-groups:\n    - MANAGEMENT\n- name: ETH2\n  device:\n    name: hed2\n  forced-network-groups:\n    - STORAGE',
      ),
    })),
    good: TWO_NAMES('hostname: false'),
  },
  *check(fleet, frame) {
    yield* byModel(
      fleet,
      frame,
      ({ links, isWhole }) => {
        const naming = links.filter((link) => addressedNetwork(link) && namesHosts(link) === true);
        const interfaces = new Set(naming.map((link) => link.interface));
        return isWhole && interfaces.size > 1 && interfaces.size === naming.length ? naming : undefined;
      },
      (wrong) =>
        finding(
          wrong.culprits[1]?.group.at ?? wrong.links.model.nameAt,
          `${modelOf(wrong)} are attached to more than one network group with 'hostname: true': ${quoted(wrong.culprits)}.`,
          { related: placesOf(wrong, 'hostname') },
        ),
    );
  },
});

const multiDefaultRoute = fleetRule({
  id: 'input-model/srv-multi-default-route',
  severity: 'error',
  columns: cohortColumns,
  docs: {
    summary: 'A server is attached to two network groups with a default route.',
    why: 'A server has one way to all that no other route leads to.',
    source: SOURCE,
    bad: TWO_NAMES('routes:\n  - default'),
    good: TWO_NAMES('routes:\n  - EXTERNAL-API'),
  },
  *check(fleet, frame) {
    yield* byModel(
      fleet,
      frame,
      ({ links }) => {
        const culprits = links.filter((link) => addressedNetwork(link) && hasDefaultRoute(link));
        const groups = new Set(culprits.map(({ group }) => group.value));
        return groups.size > 1 ? culprits : undefined;
      },
      (wrong) =>
        finding(
          wrong.culprits[1]?.group.at ?? wrong.links.model.nameAt,
          `${modelOf(wrong)} are attached to more than one network group with a default route: ${quoted(wrong.culprits)}.`,
          { related: placesOf(wrong, 'routes') },
        ),
    );
  },
});

function hasDefaultRoute({ groupItem }: Link): boolean {
  return groupItem?.texts('routes').items.some(({ value }) => value === 'default') ?? false;
}

function placesOf({ culprits }: Wrong, key: string): NonNullable<Report['related']> {
  return culprits.flatMap(({ groupItem, group }) =>
    groupItem ? [{ at: groupItem.keyAt(key), message: `This is '${group.value}'.` }] : [],
  );
}

export const hostnameRules: readonly ModelRule[] = [
  noHostnameNetwork,
  multiHostname,
  hostnamesOnInterfaces,
  multiDefaultRoute,
];
