/** A machine-port-map is for a model that no server of the node type is. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { interfacesOf } from '../../model/carrier-grade-model.js';
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
          `No ${type} server is a '${vendor.value} ${model.value}'; they are ${quoted([...models])}.`,
          { related: [related(servers[0]?.model?.at, 'The model of a server stands here.')] },
        );
      }
    }
  },
});
