/** Configuration data by the services that it is for. */
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';

export interface ServiceData {
  readonly item: Item;
  /** What stands under `data`, where that is a map. */
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
