/** A name server is not an IPv4 address alone. */

import { formatAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { listed } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { readServer, type ServerText, serversOf } from './about-servers.js';
import { docs } from './dns-format.docs.js';

export const dnsFormat = defineRule({
  id: 'installer/dns-format',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const { value, text } of serversOf(environment, 'dns')) {
      if (text.kind === 'address' && text.address.family === 4) continue;
      const bare = text.kind === 'extras' ? addressIn(text.bare) : undefined;
      yield finding(value.at, `'${value.value}' ${faultOf(text)}.`, {
        fixes: () => (bare === undefined ? [] : changeTo(value, bare, { preferred: true })),
      });
    }
  },
});

function faultOf(text: ServerText): string {
  switch (text.kind) {
    case 'extras':
      return `has ${listed(text.extras)}; a DNS server is an IPv4 address alone`;
    case 'several':
      return 'is more than one server, but this key takes one IPv4 address';
    case 'name':
      return 'is a name, but a DNS server must be an IPv4 address';
    default:
      return 'is not an IPv4 address';
  }
}

function addressIn(text: string): string | undefined {
  const server = readServer(text);
  return server?.kind === 'address' ? formatAddress(server.address) : undefined;
}
