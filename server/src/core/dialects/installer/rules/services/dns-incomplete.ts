/** The section `dns` does not name a server for each part of the cloud. */

import { addKeys } from '../../../../rules/kit/add-keys.js';
import { finding } from '../../../../rules/kit/finding.js';
import { missingKeys, quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { agreedServer, readServer, serverKeys } from './about-servers.js';
import { docs } from './dns-incomplete.docs.js';

export const dnsIncomplete = defineRule({
  id: 'installer/dns-incomplete',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const at = environment.keyAt('dns');
    const section = environment.section('dns');
    if (!at || !section) return;
    const keys = serverKeys.filter((key) => environment.state(`dns.${key}`) === 'absent');
    if (keys.length === 0) return;
    yield finding(
      at,
      `${missingKeys(keys, "'dns'")}. The seed, the undercloud and the overcloud each need a DNS server.`,
      {
        fixes: () => {
          const server = agreedServer(environment, 'dns');
          if (server === undefined || readServer(server)?.kind !== 'address') return [];
          const members = keys.map((key) => [key, server] as const);
          return addKeys(section, members, { title: `Add ${quoted(keys)} with '${server}'` });
        },
      },
    );
  },
});
