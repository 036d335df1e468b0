import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { networkNamed } from './about-vars.js';
import { docs } from './cg-vsc-address-outside.docs.js';

export const cgVscAddressOutside = defineRule({
  id: 'carrier-grade/cg-vsc-address-outside',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties: map, used }, model) {
    if (!used) return;
    for (const [key, name] of ON_NETWORK) {
      const address = file.reader.value(map, key, addressOf);
      const cidr = networkNamed(model, name)?.cidr;
      if (!address || !cidr || cidrContains(cidr.value, address.value)) continue;
      yield finding(
        address.at,
        `'${key}' ${formatAddress(address.value)} lies outside ${formatCidr(cidr.value)}, the subnet of '${name}'.`,
        { related: [{ at: cidr.at, message: 'The subnet stands here.' }] },
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
