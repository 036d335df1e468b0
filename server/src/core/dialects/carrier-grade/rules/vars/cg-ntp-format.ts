/** A time server is neither an address nor a host name. */
import { parseAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isMasked, textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-ntp-format.docs.js';

export const cgNtpFormat = defineRule({
  id: 'carrier-grade/cg-ntp-format',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties }) {
    for (const server of file.reader.values(properties, 'upstream_ntp_servers', textOf).items) {
      const text = server.value;
      if (parseAddress(text) || isHostName(text) || isMasked(text)) continue;
      const host = /^[a-z]+:\/\/([^/:]+)/i.exec(text)?.[1] ?? /^([^/:\s]+):\d+$/.exec(text)?.[1];
      yield finding(server.at, `'${text}' is neither an address nor a host name.`, {
        fixes: () => (host ? changeTo(server, host, { preferred: true }) : []),
      });
    }
  },
});

/** Not of digits and dots alone: that is an address with a slip. */
function isHostName(text: string): boolean {
  return /^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(text) && !/^[\d.]+$/.test(text);
}
