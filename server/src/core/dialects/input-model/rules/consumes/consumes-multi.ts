/** A component is consumed from several control planes but allows only one. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import { type Component, componentDefinitions } from '../../simulation/component-definitions.js';
import { type Consumer, consumersOf, findComponent } from '../../simulation/endpoints.js';
import { theFrame } from '../over.js';
import { docs } from './consumes-multi.docs.js';

export const consumesMulti = defineRule({
  id: 'input-model/consumes-multi',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const first = new Map<string, Consumer>();
    const said = new Set<string>();
    for (const each of blockedConsumptions(frame)) {
      const { consumer, consumed, found } = each;
      const key = `${found.plane.name ?? ''}\n${consumed.name}\n${consumer.component.name}`;
      const before = first.get(key);
      if (!before) first.set(key, consumer);
      // Control planes of the same name are reported as such.
      if (!before || before.plane.name === consumer.plane.name || said.has(key)) continue;
      said.add(key);
      yield twice(each, before);
    }
  },
});

interface Consumption {
  readonly consumer: Consumer;
  readonly consumed: Component;
  readonly found: Exclude<ReturnType<typeof findComponent>, 'unknown' | undefined>;
}

/** Consumptions of components that several control planes may not consume at once. */
function* blockedConsumptions(frame: Frame): Iterable<Consumption> {
  const definitions = componentDefinitions(frame);
  for (const consumer of consumersOf(frame)) {
    for (const { name } of consumer.component.consumes) {
      const consumed = definitions.resolve(name);
      if (!consumed || !isBlocked(consumed, consumer.component.service)) continue;
      const found = findComponent(frame, consumer.plane, consumed);
      if (found && found !== 'unknown') yield { consumer, consumed, found };
    }
  }
}

function isBlocked({ multiConsumers }: Component, service: string): boolean {
  if (!multiConsumers) return false;
  const { byDefault, allowed, blocked } = multiConsumers;
  return byDefault === 'block' ? !allowed.includes(service) : blocked.includes(service);
}

function twice({ consumer, consumed, found: { plane, use } }: Consumption, before: Consumer): Report {
  const { name } = consumer.component;
  return finding(
    use?.from?.at ?? consumer.entry.at,
    `'${name}' of '${before.plane.name ?? ''}' already consumes '${consumed.name}' of '${plane.name ?? ''}'. Only one control plane can.`,
    {
      related: [
        { at: before.entry.at, message: `'${name}' of '${before.plane.name ?? ''}' is listed here.` },
        { at: consumer.entry.at, message: `'${name}' of '${consumer.plane.name ?? ''}' is listed here.` },
      ],
    },
  );
}
