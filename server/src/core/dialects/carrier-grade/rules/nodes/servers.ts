/** `node-provision.json`: what every server must say, by itself and beside the others. */

import type { Value } from '../../../../model/value.js';
import type { CarrierGrade, Server, ServerList } from '../../model/carrier-grade-model.js';

export const provisions = ({ provisions: files }: CarrierGrade) => files;

/** Reports the second and later servers that have the same value. */
export function duplicates<T>(
  { servers }: ServerList,
  read: (server: Server) => Value<T> | undefined,
  say: (again: Value<T>, first: Value<T>) => void,
): void {
  const seen = new Map<T | string, Value<T>>();
  for (const server of servers.items) {
    const value = read(server);
    if (!value) continue;
    const key = typeof value.value === 'object' ? JSON.stringify(value.value, bigints) : value.value;
    const first = seen.get(key);
    if (first) say(value, first);
    else seen.set(key, value);
  }
}

export function bigints(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
