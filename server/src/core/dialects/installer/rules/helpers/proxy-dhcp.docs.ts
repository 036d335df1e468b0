/** The page of `installer/proxy-dhcp`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { proxy } from './compute-proxy-examples.js';

const fixed = ['usedhcp = False', 'ipaddr = 172.30.100.60', 'netmask = 255.255.255.0'];

export const docs: RuleDocs = {
  summary: 'A compute proxy without DHCP lacks its address, or one with DHCP is given one.',
  why: "Without DHCP the proxy needs 'ipaddr', 'netmask' and 'gateway', or it comes up without a network. With DHCP the three must be empty, because otherwise it is open which address counts.",
  source: 'ESX compute proxy page 1.1, key usedhcp',
  bad: proxy(...fixed),
  good: proxy(...fixed, 'gateway = 172.30.100.1'),
};
