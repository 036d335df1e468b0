/** The MAC address of a server is not valid. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isMasked, textOf } from '../../model/read-values.js';
import { eachServer } from '../over.js';
import { docs } from './cg-node-mac.docs.js';

export const cgNodeMac = defineRule({
  id: 'carrier-grade/cg-node-mac',
  severity: 'error',
  docs,
  over: eachServer,
  *check({ section, mac }, { reader }) {
    const written = mac ? undefined : reader.value(section, 'pxe_mac_address', textOf);
    if (!written || isMasked(written.value)) return;
    const digits = written.value.replace(/[\s:.-]/g, '');
    const right = /^[0-9a-f]{12}$/i.test(digits) ? digits.match(/../g)?.join(':') : undefined;
    yield finding(
      written.at,
      right
        ? `'${written.value}' is not a valid MAC address. Write '${right}'.`
        : `'${written.value}' is not a valid MAC address. Write six pairs of hexadecimal digits with colons.`,
      { fixes: () => (right ? changeTo(written, right, { preferred: true }) : []) },
    );
  },
});
