/** What CPU models assign to components. */
import type { Value } from '../../../../model/value.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { componentOf } from '../../model/shipped.js';
import { type Processors, readProcessors } from './about-processor-ids.js';

export function componentsOf(model: Item): readonly Value<string>[] {
  return model.items('assignments').items.flatMap((each) => each.texts('components').items);
}

interface WrittenProcessors {
  readonly value: Value<string>;
  readonly read: Processors;
}

export function processorsOf(model: Item): readonly WrittenProcessors[] {
  return model.items('assignments').items.flatMap((assignment) =>
    assignment.items('cpu').items.flatMap((cpu) => {
      const value = cpu.text('processor-ids');
      return value ? [{ value, read: readProcessors(value.value) }] : [];
    }),
  );
}

/** The roles of processors that a component has; undefined for an unknown component, or one that the model defines. */
export function rolesOf(frame: Frame, name: string): readonly string[] | undefined {
  if (frame.places('service-component', name).length > 0) return undefined;
  if (frame.isKnown('service-component', name) !== true) return undefined;
  return componentOf(frame, name)?.cpuRoles ?? [];
}
