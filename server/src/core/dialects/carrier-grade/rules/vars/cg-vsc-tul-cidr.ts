import { formatAddress, parseAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { addressOf, textOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { eachVarsFile } from '../over.js';
import { networkNamed } from './about-vars.js';
import { docs } from './cg-vsc-tul-cidr.docs.js';

export const cgVscTulCidr = defineRule({
  id: 'carrier-grade/cg-vsc-tul-cidr',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties: map, used }, model) {
    for (const suffix of ['', '_ha']) {
      const address = file.reader.value(map, `vsc_tul_ip${suffix}`, addressOf);
      const cidr = file.reader.value(map, `vsc_tul_cidr${suffix}`, textOf);
      if (!address || !cidr) continue;
      const [text = '', length = ''] = cidr.value.split('/');
      const written = parseAddress(text);
      const prefix = used ? networkNamed(model, 'tenant')?.cidr?.value.prefix : undefined;
      if (!written || !/^\d+$/.test(length)) continue;
      const right = `${formatAddress(address.value)}/${prefix ?? length}`;
      if (cidr.value === right) continue;
      yield finding(
        cidr.at,
        `'vsc_tul_cidr${suffix}' should be '${right}': the address of 'vsc_tul_ip${suffix}' with the prefix of the tenant network.`,
        {
          related: [{ at: address.at, message: 'The address stands here.' }],
          fixes: () => [changeTo(file, cidr, right, true)],
        },
      );
    }
  },
});
