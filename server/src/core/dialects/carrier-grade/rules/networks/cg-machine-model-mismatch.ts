/** A machine-port-map is for a model that no server of the node type is. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theDirectory } from '../over.js';
import { interfacesOf } from './about-networks.js';
import { machineMapsOf } from './bonds.js';
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
      const models = new Set(servers.map(({ vendor, model }) => `${vendor?.value} ${model?.value}`));
      if (servers.length === 0 || servers.some(({ vendor, model }) => !vendor || !model)) continue;
      for (const { vendor, model } of machineMapsOf(environment, owner).items) {
        if (!vendor || !model || models.has(`${vendor.value} ${model.value}`)) continue;
        const [first] = servers;
        yield finding(
          model.at,
          `No ${type} server is a '${vendor.value} ${model.value}'; they are '${[...models].join("', '")}'.`,
          {
            related: first?.model
              ? [{ at: first.model.at, message: 'The model of a server stands here.' }]
              : [],
          },
        );
      }
    }
  },
});
