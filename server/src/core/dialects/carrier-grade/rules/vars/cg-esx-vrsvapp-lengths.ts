/** The lists of addresses of the overlay switches do not fit together, or an address is on another network. */

import { formatAddress } from '../../../../net/address.js';
import { cidrContains, formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { networkNamed } from './about-vars.js';
import { docs } from './cg-esx-vrsvapp-lengths.docs.js';

export const cgEsxVrsvappLengths = defineRule({
  id: 'carrier-grade/cg-esx-vrsvapp-lengths',
  severity: 'error',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties, used }, model) {
    const lists = (['vrsvapp_clm_ip', 'vrsvapp_tul_ip'] as const).map((key) =>
      file.reader.values(properties, key, addressOf),
    );
    const [management, tenant] = lists;
    if (!management?.node || !tenant?.node || !tenant.entry) return;
    const [first, second] = [management.node.items.length, tenant.node.items.length];
    if (first !== second)
      yield finding(
        { file: file.file, node: tenant.entry.key },
        `'vrsvapp_clm_ip' has ${first} addresses and 'vrsvapp_tul_ip' has ${second}; there is one of each for a host.`,
      );
    if (!used) return;
    for (const [list, plainName] of [
      [management, 'management'],
      [tenant, 'tenant'],
    ] as const) {
      const cidr = networkNamed(model, plainName)?.cidr;
      for (const address of list.items)
        if (cidr && !cidrContains(cidr.value, address.value))
          yield finding(
            address.at,
            `${formatAddress(address.value)} lies outside ${formatCidr(cidr.value)}, the subnet of '${plainName}'.`,
            { related: [{ at: cidr.at, message: 'The subnet stands here.' }] },
          );
    }
  },
});
