/** The page of `installer/ntp-loopback`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'An NTP server is an address of the node itself.',
  why: 'Every node would use its own local clock. The clocks then drift apart unnoticed until tokens are rejected.',
  source: 'NTP page 1.1: one time source that every node reaches',
  ...kvmExample({ 'ntp.undercloud_server': '127.127.1.0' }),
};
