import { parseAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { changeTo, isMasked } from '../define.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-ntp-format.docs.js';

export const cgNtpFormat = defineRule({
  id: 'carrier-grade/cg-ntp-format',
  severity: 'error',
  docs,
  over: eachVarsFile('ansible'),
  *check({ file, properties: map }) {
    for (const server of file.reader.values(map, 'upstream_ntp_servers', textOf).items) {
      const text = server.value;
      if (parseAddress(text) || /^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(text)) {
        if (!/^[\d.]+$/.test(text) || parseAddress(text)) continue;
      }
      if (isMasked(text)) continue;
      const host = /^[a-z]+:\/\/([^/:]+)/i.exec(text)?.[1] ?? /^([^/:\s]+):\d+$/.exec(text)?.[1];
      yield finding(server.at, `'${text}' is neither an address nor a host name.`, {
        fixes: () => (host ? [changeTo(file, server, host, true)] : []),
      });
    }
  },
});
