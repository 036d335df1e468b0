/** Which network groups the servers of a cluster or resource group must be connected to, and why. */
import { DEFAULT } from '../../../architecture/clm-load-balancers.js';
import type { Cloud, Group, NetworkGroup, Plane, TagEntry } from './cloud.js';
import { grown } from './grown.js';
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
  const needs = { required: new Set<string>(), tags: new Map<string, TagEntry[]>(), lines: [] as string[] };
  const automatic = new Map<string, TagEntry[]>();
  const components = group.components.keys().flatMap((name) => cloud.services.get(name) ?? []);
  const groups = cloud.networkGroups.values();
  const tagsOn = (name: string) => [...(plane.tags.get(name) ?? []), ...(automatic.get(name) ?? [])];
  const add = (name: string, component: Component, text: string) => {
    needs.required.add(name);
    needs.lines.push(`  add ${name} for ${text}`);
    for (const tag of component.autoTags)
      if (!tagsOn(name).some((entry) => entry.tag === tag))
        grown(automatic, name, () => []).push({ tag, component });
  };
  const named = new Set<string>();
  for (const networkGroup of groups) {
    const listed = listOf(plane, networkGroup);
    for (const component of components.filter((each) => listed.has(each.name))) {
      named.add(component.name);
      add(networkGroup.name, component, `component ${component.name}`);
    }
  }
  for (const { name, endpoints, tlsEndpoints } of groups) {
    const takesDefault = endpoints.includes(DEFAULT) || tlsEndpoints.includes(DEFAULT);
    for (const component of components) {
      if (takesDefault && !named.has(component.name)) add(name, component, `${component.name} (default)`);
      const tags = tagsOn(name).filter((entry) => entry.component.name === component.name);
      for (const entry of tags) addTag(needs, name, entry);
    }
  }
  return needs;
}

function addTag(
  needs: { readonly required: Set<string>; readonly tags: Map<string, TagEntry[]>; readonly lines: string[] },
  group: string,
  entry: TagEntry,
): void {
  needs.required.add(group);
  needs.lines.push(`  add ${group} for tag ${entry.tag} (${entry.component.name})`);
  grown(needs.tags, group, () => []).push(entry);
}

/** The components that a group names, and providers of load balancers on it. */
function listOf(plane: Plane, { name, endpoints, tlsEndpoints }: NetworkGroup): ReadonlySet<string> {
  const providers = plane.balancers.filter(({ group }) => group === name).map(({ provider }) => provider);
  return new Set([...endpoints, ...tlsEndpoints, ...providers]);
}
