/** A compute proxy without DHCP lacks its address, or one with DHCP is given one. */

import type { SourceFile } from '../../../../model/source-file.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { hostRange, subnetOf } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo, fixOf, together } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import type { SettingsFile } from '../../model/helpers/settings-file.js';
import { eachSettingsFile } from '../over.js';
import { SECTION } from './about-compute-proxy.js';
import { docs } from './proxy-dhcp.docs.js';

export const proxyDhcp = defineRule({
  id: 'installer/proxy-dhcp',
  severity: 'error',
  docs,
  over: eachSettingsFile('compute-proxy'),
  *check(settings) {
    const { flag, text, isEmpty } = settings;
    const dhcp = flag(SECTION, 'usedhcp');
    if (!dhcp) return;
    const missing = ADDRESS_KEYS.filter((key) => isEmpty(SECTION, key));
    const keys = ADDRESS_KEYS.filter((key) => text(SECTION, key));
    if (!dhcp.value && missing.length > 0)
      yield finding(dhcp.at, `Without DHCP the proxy needs ${quoted(missing)}.`, {
        fixes: () => (keys.length === 0 ? changeTo(dhcp, 'True') : addGateway(settings, missing)),
      });
    const written = keys.flatMap((key) => text(SECTION, key) ?? []);
    const [first] = written;
    if (dhcp.value && first)
      yield finding(first.at, `With DHCP ${quoted(keys)} must be empty.`, {
        related: [related(dhcp.at, 'DHCP is on.')],
        fixes: () => [
          ...together(
            `Clear ${quoted(keys)}`,
            written.map((value) => changeTo(value, '')),
          ),
          ...changeTo(dhcp, 'False', { title: "Change 'usedhcp' to 'False'" }),
        ],
      });
  },
});

const ADDRESS_KEYS = ['ipaddr', 'netmask', 'gateway'];

/** The lowest or the highest host of the proxy's subnet, where nothing but the gateway is missing. */
function addGateway(
  { file, section, entry, address }: SettingsFile,
  missing: readonly string[],
): readonly Fix[] {
  const [own, mask] = [address(SECTION, 'ipaddr')?.value, address(SECTION, 'netmask')?.value];
  const map = section(SECTION);
  const prefix = mask && prefixOf(mask);
  if (missing.length !== 1 || missing[0] !== 'gateway' || own?.family !== 4 || !map || prefix === undefined)
    return [];
  const { first, last } = hostRange(subnetOf(own, prefix));
  const written = entry(SECTION, 'gateway');
  return [first, last]
    .filter(({ value }) => value !== own.value)
    .map(formatAddress)
    .flatMap((text) =>
      fixOf(
        file,
        `Set 'gateway' to '${text}'`,
        written
          ? { span: file.tree.spanOf(written.value), newText: apart(file, written.value, text) }
          : insertEntry(file, map, 'gateway', text),
      ),
    );
}

/** A value behind its equals sign, where nothing stood before. */
function apart({ text: whole, tree }: SourceFile, node: SyntaxNode, text: string): string {
  return whole.charAt(tree.spanOf(node).start - 1) === '=' ? ` ${text}` : text;
}

/** How many ones a netmask begins with; undefined for what is no mask of a subnet with hosts. */
function prefixOf({ family, value }: Address): number | undefined {
  const bits = family === 4 ? value.toString(2).padStart(32, '0') : '';
  const ones = /^(1+)0{2,}$/.exec(bits)?.[1];
  return ones?.length;
}
