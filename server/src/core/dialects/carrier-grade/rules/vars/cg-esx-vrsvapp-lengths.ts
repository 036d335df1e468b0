/** The lists of addresses of the overlay switches do not fit together, or an address is on another network. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf } from '../../model/read-values.js';
import { networkNamed, outsideSubnet } from '../about-subnets.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-esx-vrsvapp-lengths.docs.js';

export const cgEsxVrsvappLengths = defineRule({
  id: 'carrier-grade/cg-esx-vrsvapp-lengths',
  severity: 'error',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties, used }, model) {
    const management = file.reader.values(properties, 'vrsvapp_clm_ip', addressOf);
    const tenant = file.reader.values(properties, 'vrsvapp_tul_ip', addressOf);
    if (!management.node || !tenant.node || !tenant.entry) return;
    const [first, second] = [management.node.items.length, tenant.node.items.length];
    if (first !== second)
      yield finding(
        { file: file.file, node: tenant.entry.key },
        `'vrsvapp_clm_ip' has ${first} addresses and 'vrsvapp_tul_ip' has ${second}; there is one of each for a host.`,
      );
    if (!used) return;
    for (const [{ items }, network] of [
      [management, 'management'],
      [tenant, 'tenant'],
    ] as const)
      for (const address of items) yield* outsideSubnet(address, networkNamed(model, network)?.cidr, network);
  },
});
