/** Control planes of a model: their clusters, resource groups, components, regions, and tags of network groups. */
import type { Group, Plane, TagEntry } from './cloud.js';
import { grown } from './grown.js';
import {
  isVague,
  mapsIn,
  namedIn,
  numberIn,
  type Plain,
  type PlainMap,
  textIn,
  textsIn,
  UNKNOWN,
  vagueIn,
} from './plain.js';
import { PythonDict, PythonSet } from './python-order.js';
import { readBalancers } from './read-balancers.js';
import type { Component, Services } from './services.js';

interface PlaneSources {
  readonly services: Services;
  readonly regions: readonly PlainMap[];
  readonly configuration: readonly PlainMap[];
  readonly groups: readonly PlainMap[];
  /** The groups of the list in the order of a dict, provider networks left out. */
  readonly orderedGroups: readonly PlainMap[];
}

/** The keys of clusters and resource groups; the second is that of older models. */
const CLUSTERS = ['clusters', 'member-groups'] as const;
const RESOURCES = ['resources', 'resource-nodes'] as const;

export function readPlanes(planes: readonly PlainMap[], sources: PlaneSources): PythonDict<Plane> {
  const byName = new PythonDict<Plane>();
  for (const map of planes) {
    const name = textIn(map, 'name');
    if (name !== undefined) byName.set(name, readPlane(name, map, sources));
  }
  return byName;
}

function readPlane(name: string, map: PlainMap, sources: PlaneSources): Plane {
  const { services } = sources;
  const common = componentsOf(map, 'common-service-components', services);
  const groups = (keys: readonly string[], kind: Group['kind']) =>
    keys
      .flatMap((key) => mapsIn(map, key))
      .flatMap((each) => readGroup(each, kind, map, common, services) ?? []);
  const clusters = groups(CLUSTERS, 'cluster');
  const resources = groups(RESOURCES, 'resource');
  const regions = regionsIn(name, map, [...clusters, ...resources], sources.regions);
  return {
    ...{ name, clusters, balancers: readBalancers(name, map, sources) },
    prefix: textIn(map, 'control-plane-prefix') ?? name,
    resources: PythonDict.of(resources.map((each) => [each.name, each] as const)),
    uses: mapsIn(map, 'uses').flatMap((each) => {
      const from = textIn(each, 'from');
      return from === undefined ? [] : [{ from, components: textsIn(each, 'service-components') }];
    }),
    regions,
    regionsOf: (service) =>
      [...regions].flatMap(([region, own]) => (own.has(service) ? [region] : [])).sort(),
    tags: tagsOf(map, [...clusters, ...resources], sources),
  };
}

function readGroup(
  map: PlainMap,
  kind: Group['kind'],
  plane: PlainMap,
  common: PythonDict<Plain>,
  services: Services,
): Group | undefined {
  const name = textIn(map, 'name') ?? (isVague(map.get('name')) ? UNKNOWN : undefined);
  if (name === undefined) return undefined;
  const components = componentsOf(map, 'service-components', services);
  components.update(common);
  const member = numberIn(map, 'member-count');
  const isCluster = kind === 'cluster';
  return {
    ...{ kind, name, components },
    prefix: textIn(map, isCluster ? 'cluster-prefix' : 'resource-prefix') ?? name,
    roles: textsIn(map, 'server-role'),
    min: member ?? numberIn(map, 'min-count') ?? (isCluster ? 1 : 0),
    max: member ?? numberIn(map, 'max-count'),
    policy: textIn(map, 'allocation-policy') ?? (isCluster ? STRICT : 'any'),
    zones: textsIn(map.has('failure-zones') ? map : plane, 'failure-zones'),
    services: byService(components, services),
    isVague: (vagueIn(map, GROUP_KEYS) ?? vagueIn(plane, ['failure-zones'])) !== undefined,
    takesAny: vagueIn(map, ['server-role']) !== undefined,
  };
}

/** What decides which servers a group takes. */
const GROUP_KEYS = [
  ...['server-role', 'member-count', 'min-count', 'max-count', 'failure-zones', 'allocation-policy', 'name'],
];

/** Takes one server of each zone in turn. */
export const STRICT = 'strict';

/** What a list says, and what that requires on the same host: one step, not further. */
function componentsOf(map: PlainMap, key: string, services: Services): PythonDict<Plain> {
  const components = PythonDict.of<Plain>(namedIn(map, key));
  for (const name of components.keys())
    for (const each of services.get(name)?.requires ?? []) {
      const required = services.nameOf(each);
      if (!components.has(required)) components.set(required, new Map());
    }
  return components;
}

function byService(components: PythonDict<Plain>, services: Services): PythonDict<readonly string[]> {
  const lists = new PythonDict<string[]>();
  for (const name of components.keys()) {
    const service = services.get(name)?.service;
    if (service !== undefined) lists.grow(service, () => []).push(name);
  }
  return lists;
}

/** The services of a control plane that belong to each region. */
function regionsIn(
  name: string,
  map: PlainMap,
  groups: readonly Group[],
  regions: readonly PlainMap[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const running = new Set(groups.flatMap((group) => group.services.keys()));
  const only = textIn(map, 'region-name');
  if (only !== undefined) return new Map([[only, running]]);
  const found = new Map<string, Set<string>>();
  for (const region of regions) {
    const own = textIn(region, 'name');
    const included = mapsIn(region, 'includes').filter((entry) => textIn(entry, 'control-plane') === name);
    if (own === undefined || included.length === 0) continue;
    const services = grown(found, own, () => new Set());
    for (const service of included.flatMap((entry) => textsIn(entry, 'services')))
      for (const meant of service === 'all' ? running : [service]) services.add(meant);
  }
  return found;
}

/** Tags of network groups by the components that know them. */
function tagsOf(
  map: PlainMap,
  groups: readonly Group[],
  { services, configuration, groups: networkGroups }: PlaneSources,
): ReadonlyMap<string, readonly TagEntry[]> {
  const byName = new Map(configuration.map((each) => [textIn(each, 'name'), each]));
  const chosen = [...new Set(textsIn(map, 'configuration-data'))].flatMap((name) => byName.get(name) ?? []);
  const configured = chosen.flatMap((each) => mapsIn(each, 'network-tags'));
  const written = [
    ...configured.map((entry) => [textIn(entry, 'network-group'), entry] as const),
    ...networkGroups.map((each) => [textIn(each, 'name'), each] as const),
  ];
  const tags = new Map<string, PythonDict<true>>();
  for (const [group, entry] of written)
    for (const [tag] of group === undefined ? [] : namedIn(entry, 'tags'))
      grown(tags, group ?? '', () => new PythonDict<true>()).set(tag, true);
  for (const own of tags.values()) renameTags(own, services);
  const all = new PythonSet();
  for (const group of groups) for (const name of group.components.keys()) all.add(name);
  const components = all.keys().flatMap((name) => services.get(name) ?? []);
  return new Map(
    [...tags].map(([group, own]) => [group, own.keys().flatMap((tag) => entriesOf(tag, components))]),
  );
}

/** Tags that have another name by now get that, one after the other. */
function renameTags(tags: PythonDict<true>, services: Services): void {
  for (const tag of tags.keys().sort()) {
    const now = services.tagNames.get(tag);
    if (now === undefined) continue;
    tags.set(now, true);
    tags.delete(tag);
  }
}

function entriesOf(tag: string, components: readonly Component[]): TagEntry[] {
  return components
    .filter(({ tags }) => tags.some((each) => each.tag === tag))
    .map((component) => ({ tag, component }));
}
