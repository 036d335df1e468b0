/** Two interfaces of a node type use one port. */
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo, MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Interface, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { eachNodeType } from '../over.js';
import { machineMapsOf, portsByModel } from './about-machines.js';
import { docs } from './cg-port-used-twice.docs.js';

export const cgPortUsedTwice = defineRule({
  id: 'carrier-grade/cg-port-used-twice',
  severity: 'error',
  docs,
  over: eachNodeType,
  *check({ interfaces }, environment, model) {
    const used = interfaces.items.flatMap((owner) =>
      [...portsOf(environment, owner)].map(([key, port]) => ({ key, port, owner })),
    );
    const names = new Set(used.map(({ port }) => port.value));
    for (const { first, again } of repeated(used, ({ key }) => key))
      yield finding(again.port.at, `Duplicate port '${again.port.value}', also used by another interface.`, {
        related: [related(first.port.at, 'It is used here first.')],
        fixes: () => otherPorts(again, names, portsByModel(model)),
      });
  },
});

/** By what tells one port from another: those of a machine belong to its model. */
function portsOf(environment: NetworkEnvironment, owner: Interface): ReadonlyMap<string, Value<string>> {
  const bonded = machineMapsOf(environment, owner).items.flatMap(({ ports, model }) =>
    ports.items.flatMap(({ port }) =>
      port && model ? [[`${model.value} ${port.value}`, port] as const] : [],
    ),
  );
  return new Map([...owner.ethernetPorts.items.map((port) => [port.value, port] as const), ...bonded]);
}

/** The ports that the machine has and nothing uses, where they are known; else the next number. */
function otherPorts(
  { key, port }: { readonly key: string; readonly port: Value<string> },
  taken: ReadonlySet<string>,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Fix[] {
  const there = known.get(key.slice(0, -port.value.length).trim());
  const stem = port.value.replace(/(?<!\d)\d+$/, '');
  if (!there)
    return changeTo(
      port,
      freeName(stem, 0, (name) => taken.has(name)),
    );
  const free = [...there].filter((name) => !taken.has(name));
  return free.slice(0, MOST_CHOICES).flatMap((name) => changeTo(port, name));
}
