/** What services consume, on behalf of all their components. */
import type { Frame } from '../frame.js';
import { type Consumption, consumptionsOf } from './component-sets-book.js';

export function serviceConsumptions(frame: Frame, service: string): readonly Consumption[] {
  const item = frame.find('services', service);
  return item ? consumptionsOf(item) : [];
}
