/** Which network groups the servers of a cluster or resource group must be connected to, and why. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { Cloud, Group, NetworkGroup, Plane, TagEntry } from './cloud.js';
import type { Component } from './services.js';

export interface GroupNeeds {
  readonly required: ReadonlySet<string>;
  /** Tags that mean something to these servers, by network group. */
  readonly tags: ReadonlyMap<string, readonly TagEntry[]>;
  /** The reasons, as the processor tells them. */
  readonly lines: readonly string[];
}

/** The same for all servers of a group: it depends on the components alone. */
export function needsOf(cloud: Cloud, plane: Plane, group: Group): GroupNeeds {
  const required = new Set<string>();
  const lines: string[] = [];
  const named = new Set<string>();
  const automatic = new Map<string, TagEntry[]>();
  const components = group.components.keys().flatMap((name) => cloud.services.get(name) ?? []);
  const groups = cloud.networkGroups.values();
  const add = (networkGroup: NetworkGroup, component: Component, text: string) => {
    required.add(networkGroup.name);
    lines.push(`  add ${networkGroup.name} for ${text}`);
    for (const tag of component.autoTags) {
      const own = automatic.get(networkGroup.name) ?? [];
      automatic.set(networkGroup.name, own);
      const there = [...(plane.tags.get(networkGroup.name) ?? []), ...own];
      if (!there.some((entry) => entry.tag === tag)) own.push({ tag, component });
    }
  };
  for (const networkGroup of groups) {
    const listed = listOf(plane, networkGroup);
    for (const component of components) {
      if (!listed.has(component.name)) continue;
      named.add(component.name);
      add(networkGroup, component, `component ${component.name}`);
    }
  }
  const tags = new Map<string, TagEntry[]>();
  for (const networkGroup of groups) {
    const { name, endpoints, tlsEndpoints } = networkGroup;
    const takesDefault = endpoints.includes(DEFAULT) || tlsEndpoints.includes(DEFAULT);
    for (const component of components) {
      if (takesDefault && !named.has(component.name))
        add(networkGroup, component, `${component.name} (default)`);
      for (const entry of entriesOf(plane, name, automatic, component)) {
        required.add(name);
        lines.push(`  add ${name} for tag ${entry.tag} (${component.name})`);
        const own = tags.get(name);
        if (own) own.push(entry);
        else tags.set(name, [entry]);
      }
    }
  }
  return { required, tags, lines };
}

/** The components that a group names, and providers of load balancers on it. */
function listOf(plane: Plane, { name, endpoints, tlsEndpoints }: NetworkGroup): ReadonlySet<string> {
  const providers = plane.balancers.filter(({ group }) => group === name).map(({ provider }) => provider);
  return new Set([...endpoints, ...tlsEndpoints, ...providers]);
}

function entriesOf(
  plane: Plane,
  group: string,
  automatic: ReadonlyMap<string, readonly TagEntry[]>,
  component: Component,
): readonly TagEntry[] {
  const all = [...(plane.tags.get(group) ?? []), ...(automatic.get(group) ?? [])];
  return all.filter((entry) => entry.component.name === component.name);
}
