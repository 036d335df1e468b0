/** What services consume, on behalf of all their components. */
import type { Frame } from '../model/frame.js';
import type { Consumption } from './component.js';
import { consumptionsOf } from './component-definitions.js';
import { shippedWiring } from './shipped-components.js';

export function serviceConsumptions(frame: Frame, service: string): readonly Consumption[] {
  const item = frame.find('services', service);
  if (item) return consumptionsOf(item);
  return shippedWiring(frame.generation.described).consumedByServices.get(service) ?? [];
}
