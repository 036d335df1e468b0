/** Configuration data by the services that it is for. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { Plain } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { eachInFrame } from '../over.js';

export interface ServiceData {
  readonly item: Item;
  /** What is under `data`, where that is a map. */
  readonly data: Item | undefined;
}

const BY_SERVICE = {};

/** The configuration data that says it is for a service. */
export function dataFor(frame: Frame, service: string): readonly ServiceData[] {
  const byService = frame.once(BY_SERVICE, () => {
    const found = new Map<string, ServiceData[]>();
    for (const item of frame.list('configuration-data')) {
      const data = item.map('data');
      for (const { value } of item.texts('services').items) {
        const list = found.get(value) ?? [];
        found.set(value, list);
        list.push({ item, data });
      }
    }
    return found;
  });
  return byService.get(service) ?? [];
}

export function eachDataFor(service: string) {
  return eachInFrame((frame) => dataFor(frame, service));
}

/** True when there are network tags in configuration data. */
export function hasTags(item: Item): boolean {
  return item.items('network-tags').items.length > 0;
}

/** Says what the data surely lacks; data that is no map is not known to lack anything. */
/** `value`: what the data can say, where that is the same for all. */
export function* lacking({ item, data }: ServiceData, key: string, value?: Plain): Iterable<Report> {
  const state = data ? data.state(key) : item.state('data');
  if (state === 'absent')
    yield finding(item.keyAt('data'), `Missing required key '${key}' in the data of '${item.label}'.`, {
      fixes: () => (value === undefined ? [] : giveData(item, data, key, value)),
    });
}

function giveData(item: Item, data: Item | undefined, key: string, value: Plain): readonly Fix[] {
  return data ? addKey(data, key, value) : addKey(item, 'data', { [key]: value }, { title: `Add '${key}'` });
}
