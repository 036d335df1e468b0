/** The MAC address of a server is not valid. */

import { normaliseMac, parseMac } from '../../../../net/mac.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachServer } from '../over.js';
import { docs } from './server-mac-invalid.docs.js';

export const serverMacInvalid = defineRule({
  id: 'input-model/server-mac-invalid',
  severity: 'error',
  docs,
  over: eachServer(),
  *check(server) {
    const { row } = server;
    const text = row.mac;
    if (text === undefined || text === '' || parseMac(text) !== undefined) return;
    const value = server.item.text('mac-addr');
    // What YAML takes for a number has lost its digits; the schema speaks of it.
    if (!value || typeof value.node.value !== 'string') return;
    const meant = normaliseMac(text);
    yield finding(
      value.at,
      `'${text}' is not a valid MAC address. Use six pairs of hexadecimal digits with colons.`,
      {
        fixes: () => (meant === undefined ? [] : changeTo(value, meant, { preferred: true })),
      },
    );
  },
});
