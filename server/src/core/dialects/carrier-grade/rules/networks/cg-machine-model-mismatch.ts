/** A machine-port-map is for a model that no server of the node type has. */
import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { moveTo } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { interfacesOf, type Server } from '../../model/carrier-grade-model.js';
import { theDirectory } from '../over.js';
import { machineMapsOf } from './about-machines.js';
import { docs } from './cg-machine-model-mismatch.docs.js';

export const cgMachineModelMismatch = defineRule({
  id: 'carrier-grade/cg-machine-model-mismatch',
  severity: 'warning',
  docs,
  over: theDirectory,
  *check({ environment, provision }) {
    if (!environment || !provision?.servers.complete) return;
    for (const owner of interfacesOf(environment)) {
      const type = owner.nodeType.name?.value;
      const servers = provision.servers.items.filter((server) => server.type === type);
      if (servers.length === 0 || servers.some(({ vendor, model }) => !vendor || !model)) continue;
      const models = new Set(servers.map(({ vendor, model }) => `${vendor?.value} ${model?.value}`));
      for (const { vendor, model } of machineMapsOf(environment, owner).items) {
        if (!vendor || !model || models.has(`${vendor.value} ${model.value}`)) continue;
        yield finding(
          model.at,
          `No ${type} server is a '${vendor.value} ${model.value}'. They are ${quoted([...models])}.`,
          {
            related: [related(servers[0]?.model?.at, 'The model of a server is set here.')],
            fixes: () => describeServers({ vendor, model }, servers),
          },
        );
      }
    }
  },
});

/** Writes vendor and model of the servers, one fix for each sort of them. */
function describeServers(
  { vendor, model }: { readonly vendor: Value<string>; readonly model: Value<string> },
  servers: readonly Server[],
): readonly Fix[] {
  const sorts = new Map(servers.map((each) => [`${each.vendor?.value} ${each.model?.value}`, each]));
  return [...sorts]
    .slice(0, 5)
    .flatMap(([name, server]) =>
      moveTo(`Change to '${name}'`, [
        ...(server.vendor && server.vendor.value !== vendor.value
          ? [[vendor, server.vendor.value] as const]
          : []),
        ...(server.model && server.model.value !== model.value ? [[model, server.model.value] as const] : []),
      ]),
    );
}
