/** The underlay address with prefix is not the underlay address with the prefix of tenant. */
import { formatAddress, parseAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf, textOf } from '../../model/read-values.js';
import { networkNamed } from '../about-subnets.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-vsc-tul-cidr.docs.js';

export const cgVscTulCidr = defineRule({
  id: 'carrier-grade/cg-vsc-tul-cidr',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties, used }, model) {
    const prefix = used ? networkNamed(model, 'tenant')?.cidr?.value.prefix : undefined;
    for (const suffix of ['', '_ha']) {
      const address = file.reader.value(properties, `vsc_tul_ip${suffix}`, addressOf);
      const cidr = file.reader.value(properties, `vsc_tul_cidr${suffix}`, textOf);
      const [text = '', length = ''] = cidr?.value.split('/') ?? [];
      if (!address || !cidr || !parseAddress(text) || !/^\d+$/.test(length)) continue;
      const right = `${formatAddress(address.value)}/${prefix ?? length}`;
      if (cidr.value === right) continue;
      yield finding(
        cidr.at,
        `'vsc_tul_cidr${suffix}' should be '${right}': the address of 'vsc_tul_ip${suffix}' with the prefix of the tenant network.`,
        {
          related: [related(address.at, 'The address is set here.')],
          fixes: () => changeTo(cidr, right),
        },
      );
    }
  },
});
