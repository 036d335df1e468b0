/** What network groups are there for: interfaces, networks, routes. */
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertEntry, insertItem, removeItem } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { networksByGroup } from '../../simulation/read-networks.js';
import { type ProviderNetwork, providerNetworks } from '../configuration-data/provider-networks.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { endpointLists } from './endpoints.js';
import { guestExample, guestFiles, providerExample } from './examples.js';
import { attachedGroups, groupsByName } from './read-groups.js';

const SOURCE = 'Ardana configuration processor, checks across objects';

/** True when a list is there and not empty. */
function hasItems(item: Item, key: string): boolean {
  const value = item.entry(key)?.value;
  return value?.type === 'seq' && value.items.length > 0;
}

const netgroupLbUnused = frameRule({
  id: 'input-model/netgroup-lb-unused',
  severity: 'error',
  docs: {
    summary: 'A network group has load balancers and is in no interface model.',
    why: 'No server is in the group, so that none can hold the virtual addresses.',
    source: SOURCE,
    bad: guestExample('load-balancers:\n  - internal-lb', guestFiles('network')),
    good: guestExample('', guestFiles('network', 'interface')),
  },
  *check(frame) {
    const attached = attachedGroups(frame);
    for (const { item, name } of attached ? groupsByName(frame).values() : []) {
      if (attached?.has(name) || !hasItems(item, 'load-balancers')) continue;
      yield finding(
        item.keyAt('load-balancers'),
        `The network group '${name}' has load balancers, and no interface model has the group.`,
      );
    }
  },
});

const ROUTES = {};

/** Names in the lists of routes of all groups; undefined when there may be more. */
function routeTargets(frame: Frame): ReadonlySet<string> | undefined {
  return frame.once(ROUTES, () => {
    const groups = frame.list('network-groups');
    const lists = groups.map((item) => item.texts('routes'));
    if (!frame.isWhole('network-groups') || !lists.every(({ complete }) => complete)) return undefined;
    return new Set(lists.flatMap(({ items }) => items.map(({ value }) => value)));
  });
}

const netgroupUnused = frameRule({
  id: 'input-model/netgroup-unused',
  severity: 'warning',
  docs: {
    summary: 'A network group is in no interface model, and no route leads to it.',
    why: 'No server is in the group, and its networks do nothing.',
    source: SOURCE,
    bad: guestExample('', guestFiles('network')),
    good: guestExample('', guestFiles('network', 'interface')),
  },
  *check(frame) {
    const attached = attachedGroups(frame);
    const routes = routeTargets(frame);
    if (!attached || !routes) return;
    for (const { item, name } of groupsByName(frame).values()) {
      if (attached.has(name) || routes.has(name) || hasItems(item, 'load-balancers')) continue;
      yield finding(
        item.nameAt,
        `No interface model has the network group '${name}', and no route leads to it.`,
        {
          tag: 'unnecessary',
          fixes: () => [
            {
              title: `Remove the network group '${name}'`,
              edits: inFile(item.file, removeItem(item.file, item.node)),
            },
          ],
        },
      );
    }
  },
});

const needingNetworks = [
  'load-balancers',
  ...endpointLists,
  'service-endpoints',
  'tls-service-endpoints',
] as const;

const netgroupNoNetworks = frameRule({
  id: 'input-model/netgroup-no-networks',
  severity: 'error',
  docs: {
    summary: 'A network group with load balancers or endpoints has no network.',
    why: 'Endpoints and virtual addresses are addresses in a network of the group.',
    source: SOURCE,
    bad: guestExample('component-endpoints:\n  - horizon', guestFiles('interface')),
    good: guestExample('component-endpoints:\n  - horizon', guestFiles('interface', 'network')),
  },
  *check(frame) {
    if (!frame.isWhole('networks')) return;
    const networks = frame.list('networks');
    if (networks.some((item) => !item.text('network-group') && item.has('network-group'))) return;
    for (const { item, name } of groupsByName(frame).values()) {
      const key = needingNetworks.find((each) => hasItems(item, each));
      if (key === undefined || networksByGroup(frame).has(name)) continue;
      yield finding(item.nameAt, `The network group '${name}' has '${key}' and no network.`, {
        related: [{ at: item.keyAt(key), message: 'They need addresses.' }],
      });
    }
  },
});

const netgroupRouteSelf = frameRule({
  id: 'input-model/netgroup-route-self',
  severity: 'warning',
  docs: {
    summary: 'A network group has a route to itself.',
    why: 'The networks of one group reach each other through their gateways anyway.',
    source: SOURCE,
    bad: guestExample('routes:\n  - GUEST', guestFiles('network', 'interface')),
    good: guestExample('routes:\n  - MANAGEMENT', guestFiles('network', 'interface')),
  },
  *check(frame) {
    for (const item of frame.list('network-groups')) {
      const name = item.text('name')?.value;
      for (const route of item.texts('routes').items) {
        if (route.value !== name) continue;
        yield finding(route.at, `The network group '${route.value}' needs no route to itself.`, {
          tag: 'unnecessary',
          fixes: () => [
            {
              title: `Remove '${route.value}'`,
              edits: inFile(route.at.file, removeItem(route.at.file, route.node)),
              preferred: true,
            },
          ],
        });
      }
    }
  },
});

/** Provider networks to which no group has a route of its own. */
function* withoutRoute(frame: Frame, targets: ReadonlySet<string>): Iterable<ProviderNetwork> {
  for (const network of providerNetworks(frame))
    if (network.isReferenced && network.name && !targets.has(network.name.value))
      if (!groupsByName(frame).has(network.name.value)) yield network;
}

const providerNetNoRoute = frameRule({
  id: 'input-model/provider-net-no-route',
  severity: 'error',
  docs: {
    summary: 'No network group has a route to a provider network, nor one to everywhere.',
    why: 'The services of the cloud could not reach what runs in the network.',
    source: SOURCE,
    bad: providerExample('OCTAVIA-MGMT-NET', []),
    good: providerExample('OCTAVIA-MGMT-NET', ['default', 'OCTAVIA-MGMT-NET']),
  },
  *check(frame) {
    const targets = routeTargets(frame);
    if (!targets || targets.has(DEFAULT)) return;
    for (const { name } of withoutRoute(frame, targets)) {
      if (!name) continue;
      yield finding(
        name.at,
        `No network group has a route to the provider network '${name.value}'; add it to the routes of the group through which it is reached.`,
        { fixes: () => addRoutes(frame, name.value) },
      );
    }
  },
});

const providerNetDefaultRoute = frameRule({
  id: 'input-model/provider-net-default-route',
  severity: 'warning',
  docs: {
    summary: 'A provider network is reached by the route to everywhere only.',
    why: 'It depends on the network outside of the cloud whether that leads there. A route of its own says through which group it goes.',
    source: SOURCE,
    bad: providerExample('OCTAVIA-MGMT-NET', ['default']),
    good: providerExample('OCTAVIA-MGMT-NET', ['default', 'OCTAVIA-MGMT-NET']),
  },
  *check(frame) {
    const targets = routeTargets(frame);
    if (!targets?.has(DEFAULT)) return;
    const routes = frame.list('network-groups').flatMap((item) => item.texts('routes').items);
    const route = routes.find(({ value }) => value === DEFAULT);
    for (const { name } of withoutRoute(frame, targets)) {
      if (!name) continue;
      yield finding(name.at, `Only the route 'default' leads to the provider network '${name.value}'.`, {
        ...(route && { related: [{ at: route.at, message: 'This is the route.' }] }),
        fixes: () => addRoutes(frame, name.value),
      });
    }
  },
});

/** A fix for each group that has routes, or else for the one that says the names of hosts. */
function addRoutes(frame: Frame, network: string): Fix[] {
  const groups = [...groupsByName(frame).values()];
  const routed = groups.filter(({ item }) => item.entry('routes')?.value.type === 'seq');
  const meant =
    routed.length > 0 ? routed : groups.filter(({ item }) => item.flag('hostname')?.value === true);
  return meant.slice(0, 3).map(({ item, name }) => {
    const { file, node } = item;
    const list = item.entry('routes')?.value;
    const edits =
      list?.type === 'seq' ? insertItem(file, list, network) : insertEntry(file, node, 'routes', [network]);
    return { title: `Add the route to '${name}'`, edits: inFile(file, edits) };
  });
}

const neutronNetNameClash = frameRule({
  id: 'input-model/neutron-net-name-clash',
  severity: 'error',
  docs: {
    summary: 'A provider network has the name of a network group.',
    why: 'A route with this name could mean either.',
    source: SOURCE,
    bad: providerExample('EXTERNAL-API', ['default', 'EXTERNAL-API']),
    good: providerExample('OCTAVIA-MGMT-NET', ['default', 'OCTAVIA-MGMT-NET']),
  },
  *check(frame) {
    for (const { name, isReferenced } of providerNetworks(frame)) {
      const group = name && isReferenced ? groupsByName(frame).get(name.value) : undefined;
      if (!name || !group) continue;
      yield finding(name.at, `'${name.value}' is the name of a network group, too.`, {
        related: [{ at: group.item.nameAt, message: 'This is the network group.' }],
      });
    }
  },
});

export const groupUseRules: readonly ModelRule[] = [
  netgroupLbUnused,
  netgroupUnused,
  netgroupNoNetworks,
  netgroupRouteSelf,
  providerNetNoRoute,
  providerNetDefaultRoute,
  neutronNetNameClash,
];
