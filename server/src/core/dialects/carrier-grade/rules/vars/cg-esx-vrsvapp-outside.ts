/** An address of an overlay switch is on the wrong network for its list. */
import { defineRule } from '../../../../rules/rule.js';
import { addressOf } from '../../model/read-values.js';
import { moveInto } from '../about-free-addresses.js';
import { networkNamed, outsideSubnet } from '../about-subnets.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-esx-vrsvapp-outside.docs.js';

export const cgEsxVrsvappOutside = defineRule({
  id: 'carrier-grade/cg-esx-vrsvapp-outside',
  severity: 'error',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties, used }, model) {
    if (!used) return;
    for (const [key, network] of LISTS)
      for (const address of file.reader.values(properties, key, addressOf).items)
        yield* outsideSubnet(address, networkNamed(model, network)?.cidr, network, (own, cidr) =>
          moveInto(model, cidr, own),
        );
  },
});

const LISTS = [
  ['vrsvapp_clm_ip', 'management'],
  ['vrsvapp_tul_ip', 'tenant'],
] as const;
