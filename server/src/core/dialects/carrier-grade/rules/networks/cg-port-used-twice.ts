/** Two interfaces of a node type use one port. */
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Interface, NetworkEnvironment } from '../../model/carrier-grade-model.js';
import { eachNodeType } from '../over.js';
import { machineMapsOf } from './about-machines.js';
import { interfaceCalled } from './about-networks.js';
import { docs } from './cg-port-used-twice.docs.js';

export const cgPortUsedTwice = defineRule({
  id: 'carrier-grade/cg-port-used-twice',
  severity: 'error',
  docs,
  over: eachNodeType,
  *check({ interfaces }, environment) {
    const used = interfaces.items.flatMap((owner) =>
      [...portsOf(environment, owner)].map(([key, port]) => ({ key, port, owner })),
    );
    for (const { first, again } of repeated(used, ({ key }) => key))
      yield finding(
        again.port.at,
        `${interfaceCalled(again.owner)} uses the port '${again.port.value}', which another interface uses already.`,
        { related: [related(first.port.at, 'It is used here first.')] },
      );
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
