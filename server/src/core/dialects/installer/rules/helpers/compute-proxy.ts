/** `compute_proxy.conf`: the host name of the compute proxy, and where it gets its address from. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { changeTo, defineSettingsRule, emptyValue, fix, quoted } from './about-helpers.js';

const FILE = 'compute_proxy.conf';
const SECTION = 'compute_proxy';
const ADDRESS_KEYS = ['ipaddr', 'netmask', 'gateway'];
const proxy = (...lines: readonly string[]) => ({ [FILE]: `[${SECTION}]\n${lines.join('\n')}\n` });
const fixed = ['usedhcp = False', 'ipaddr = 172.30.100.60', 'netmask = 255.255.255.0'];

export const computeProxyRules: readonly Rule<Installer>[] = [
  defineSettingsRule('compute-proxy', {
    id: 'installer/proxy-hostname',
    severity: 'error',
    docs: {
      summary: 'The host name of the compute proxy has an underscore.',
      why: 'Host names have letters, digits and hyphens only. With an underscore the name does not resolve, and Nova does not find its compute service.',
      source: 'ESX compute proxy page 1.1, key hostname; RFC 1123, section 2.1',
      bad: proxy('hostname = compute_proxy_1'),
      good: proxy('hostname = compute-proxy-1'),
    },
    check({ settings, report }) {
      // Not asked as text: with its underscores a name could be taken for a word of the template.
      const node = settings.entry(SECTION, 'hostname')?.value;
      if (node?.type !== 'scalar' || typeof node.value !== 'string' || !node.value.includes('_')) return;
      const { file } = settings;
      const right = node.value.replaceAll('_', '-').replace(/^-+|-+$/g, '');
      report({
        at: { file, node },
        message: `'${node.value}' has an underscore, which no host name may have.`,
        fixes: () =>
          right === ''
            ? []
            : [fix(file, `Change to '${right}'`, { span: file.tree.spanOf(node), newText: right }, true)],
      });
    },
  }),
  defineSettingsRule('compute-proxy', {
    id: 'installer/proxy-dhcp',
    severity: 'error',
    docs: {
      summary: 'A compute proxy without DHCP lacks its address, or one with DHCP is given one.',
      why: "Without DHCP the proxy needs 'ipaddr', 'netmask' and 'gateway', or it comes up without a network. With DHCP the three must be empty, because nobody can tell which address counts.",
      source: 'ESX compute proxy page 1.1, key usedhcp',
      bad: proxy(...fixed),
      good: proxy(...fixed, 'gateway = 172.30.100.1'),
    },
    check({ settings, report }) {
      const dhcp = settings.flag(SECTION, 'usedhcp');
      if (!dhcp) return;
      const missing = ADDRESS_KEYS.filter((key) => settings.isEmpty(SECTION, key));
      const written = ADDRESS_KEYS.flatMap((key) => {
        const value = settings.text(SECTION, key);
        return value ? [{ key, value }] : [];
      });
      if (!dhcp.value && missing.length > 0)
        report({
          at: dhcp.at,
          message: `Without DHCP the proxy needs ${quoted(missing)}.`,
          fixes: () => (written.length === 0 ? [changeTo(settings.file, dhcp, 'True')] : []),
        });
      const [first] = written;
      if (dhcp.value && first) {
        const keys = quoted(written.map(({ key }) => key));
        report({
          at: first.value.at,
          message: `With DHCP ${keys} must be empty.`,
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
  }),
];
