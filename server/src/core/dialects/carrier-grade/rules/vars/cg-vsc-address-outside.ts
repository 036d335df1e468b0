/** An address of the overlay is not on the network that it belongs to. */
import { defineRule } from '../../../../rules/rule.js';
import { addressOf } from '../../model/read-values.js';
import { moveInto } from '../about-free-addresses.js';
import { networkNamed, outsideSubnet } from '../about-subnets.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-vsc-address-outside.docs.js';

export const cgVscAddressOutside = defineRule({
  id: 'carrier-grade/cg-vsc-address-outside',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties, used }, model) {
    if (!used) return;
    for (const [key, network] of ON_NETWORK) {
      const address = file.reader.value(properties, key, addressOf);
      const cidr = networkNamed(model, network)?.cidr;
      yield* outsideSubnet(
        address,
        cidr,
        network,
        (own, subnet) => moveInto(model, subnet, own),
        `'${key}' `,
      );
    }
  },
});

const ON_NETWORK: readonly (readonly [key: string, network: string])[] = [
  ['vsc_dcm_ip', 'datacenter'],
  ['vsc_dcm_ip_ha', 'datacenter'],
  ['vsd_address', 'datacenter'],
  ['vsc_tul_ip', 'tenant'],
  ['vsc_tul_ip_ha', 'tenant'],
];
