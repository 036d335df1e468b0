/** A compute proxy without DHCP lacks its address, or one with DHCP is given one. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo, together } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachSettingsFile } from '../over.js';
import { SECTION } from './about-compute-proxy.js';
import { docs } from './proxy-dhcp.docs.js';

export const proxyDhcp = defineRule({
  id: 'installer/proxy-dhcp',
  severity: 'error',
  docs,
  over: eachSettingsFile('compute-proxy'),
  *check({ flag, text, isEmpty }) {
    const dhcp = flag(SECTION, 'usedhcp');
    if (!dhcp) return;
    const missing = ADDRESS_KEYS.filter((key) => isEmpty(SECTION, key));
    const keys = ADDRESS_KEYS.filter((key) => text(SECTION, key));
    if (!dhcp.value && missing.length > 0)
      yield finding(dhcp.at, `Without DHCP the proxy needs ${quoted(missing)}.`, {
        fixes: () => (keys.length === 0 ? changeTo(dhcp, 'True') : []),
      });
    const written = keys.flatMap((key) => text(SECTION, key) ?? []);
    const [first] = written;
    if (dhcp.value && first)
      yield finding(first.at, `With DHCP ${quoted(keys)} must be empty.`, {
        related: [related(dhcp.at, 'DHCP is on.')],
        fixes: () => [
          ...together(
            `Empty ${quoted(keys)}`,
            written.map((value) => changeTo(value, '')),
          ),
          ...changeTo(dhcp, 'False', { title: "Change 'usedhcp' to 'False'" }),
        ],
      });
  },
});

const ADDRESS_KEYS = ['ipaddr', 'netmask', 'gateway'];
