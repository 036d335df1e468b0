/** A compute proxy without DHCP lacks its address, or one with DHCP is given one. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachSettingsFile } from '../over.js';
import { changeTo, emptyValue, fix, quoted } from './about-helpers.js';
import { SECTION } from './compute-proxy.js';
import { docs } from './proxy-dhcp.docs.js';

export const proxyDhcp = defineRule({
  id: 'installer/proxy-dhcp',
  severity: 'error',
  docs,
  over: eachSettingsFile('compute-proxy'),
  *check(settings) {
    const dhcp = settings.flag(SECTION, 'usedhcp');
    if (!dhcp) return;
    const missing = ADDRESS_KEYS.filter((key) => settings.isEmpty(SECTION, key));
    const written = ADDRESS_KEYS.flatMap((key) => {
      const value = settings.text(SECTION, key);
      return value ? [{ key, value }] : [];
    });
    if (!dhcp.value && missing.length > 0)
      yield finding(dhcp.at, `Without DHCP the proxy needs ${quoted(missing)}.`, {
        fixes: () => (written.length === 0 ? [changeTo(settings.file, dhcp, 'True')] : []),
      });
    const [first] = written;
    if (dhcp.value && first) {
      const keys = quoted(written.map(({ key }) => key));
      yield finding(first.value.at, `With DHCP ${keys} must be empty.`, {
        related: [{ at: dhcp.at, message: 'DHCP is on.' }],
        fixes: () => [
          fix(
            settings.file,
            `Empty ${keys}`,
            written.map(({ value }) => emptyValue(settings, value)),
          ),
          { ...changeTo(settings.file, dhcp, 'False'), title: "Change 'usedhcp' to 'False'" },
        ],
      });
    }
  },
});

const ADDRESS_KEYS = ['ipaddr', 'netmask', 'gateway'];
