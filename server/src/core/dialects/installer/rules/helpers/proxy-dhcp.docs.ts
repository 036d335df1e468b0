/** The page of `installer/proxy-dhcp`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { proxy } from './compute-proxy-examples.js';

const fixed = ['usedhcp = False', 'ipaddr = 172.30.100.60', 'netmask = 255.255.255.0'];

export const docs: RuleDocs = {
  summary: 'A compute proxy without DHCP has no address, or one with DHCP has one.',
  why: "Without DHCP the proxy needs 'ipaddr', 'netmask' and 'gateway', or it starts without a network. With DHCP the three must be empty, because otherwise it is unclear which address applies.",
  source: 'ESX compute proxy page 1.1, key usedhcp',
  bad: proxy(...fixed),
  good: proxy(...fixed, 'gateway = 172.30.100.1'),
};
