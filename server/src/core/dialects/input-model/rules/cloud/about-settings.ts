/** Settings in `cloudConfig.yml`. */
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';

export function cloudSettings(frame: Frame, key: 'audit-settings' | 'dns-settings'): Item | undefined {
  return frame.config?.top?.map('cloud')?.map(key);
}
