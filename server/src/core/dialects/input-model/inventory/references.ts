/** How things of a model name each other, and what is equal for equal data. */
import type { Reference, Saying } from '../../../model/inventory.js';
import type { FrameList } from '../model/model-kinds.js';
import { isMap, isVague, type Plain } from '../prediction/plain.js';

export const planeOf = (name: string): Reference => ({ kind: 'control-plane', key: [name] });

export const groupOf = (plane: string, name: string): Reference => ({
  kind: 'group',
  key: [planeOf(plane), name],
});

export const serverOf = (id: string): Reference => ({ kind: 'server', key: [id] });

export const networkOf = (name: string): Reference => ({ kind: 'network', key: [name] });

export const networkGroupOf = (name: string): Reference => ({ kind: 'network-group', key: [name] });

export const balancerOf = (plane: string, name: string): Reference => ({
  kind: 'load-balancer',
  key: [planeOf(plane), name],
});

export const objectOf = (list: FrameList, name: string): Reference => ({
  kind: 'object',
  key: [wordsOfLists[list] ?? list, name],
});

/** Lists whose objects are compared as they are written, by what people call them. */
export const wordsOfLists: Readonly<Partial<Record<FrameList, string>>> = {
  'server-roles': 'server roles',
  'server-groups': 'server groups',
  'disk-models': 'disk models',
  'memory-models': 'memory models',
  'cpu-models': 'CPU models',
  'interface-models': 'interface models',
  'nic-mappings': 'NIC mappings',
  'nic-device-types': 'NIC device types',
  'nic-device-families': 'NIC device families',
  'firewall-rules': 'firewall rules',
  'configuration-data': 'configuration data',
  'pass-through': 'pass-through data',
  'ring-specifications': 'ring specifications',
  regions: 'regions',
  services: 'services',
  'service-components': 'service components',
};

/** The trait of a thing that is `name`, or absent. */
export function named(reference: Reference | undefined, shown: string | undefined): Saying | undefined {
  return reference && shown !== undefined ? { words: [reference], shown } : undefined;
}

/** What is equal for equal data, whatever the order of keys; undefined where something in it cannot be told. */
export function fingerprint(value: Plain | undefined): string | undefined {
  if (isVague(value)) return undefined;
  if (isMap(value)) {
    const entries = [...value].map(([key, each]) => [String(key), fingerprint(each)] as const);
    if (entries.some(([, each]) => each === undefined)) return undefined;
    return `{${entries
      .map(([key, each]) => `${JSON.stringify(key)}:${each}`)
      .sort()
      .join()}}`;
  }
  if (Array.isArray(value)) {
    const items = value.map((each: Plain) => fingerprint(each));
    return items.includes(undefined) ? undefined : `[${items.join()}]`;
  }
  return JSON.stringify(value ?? null);
}
