/** The endpoints of components that a model defines. */
import { addKey, setKey } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachInFrame } from '../over.js';

export const HAS_VIP = 'has-vip';

export const eachEndpoint = eachInFrame((frame) =>
  frame.list('service-components').flatMap((component) => component.items('endpoints').items),
);

export function hasVip(endpoint: Item): boolean {
  return endpoint.flag(HAS_VIP)?.value === true;
}

/** Writes a flag, whether it is there or not. */
export function setFlag(endpoint: Item, key: string, value: boolean): readonly Fix[] {
  const title = `Set '${key}: ${value}'`;
  return endpoint.entry(key)
    ? setKey(endpoint, key, value, { title })
    : addKey(endpoint, key, value, { title });
}
