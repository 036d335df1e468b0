/** The rules about what allocated servers are attached to. */
import type { ModelRule } from '../define.js';
import { serverAddressRules } from './addresses.js';
import { connectionRules } from './connections.js';
import { deviceRules } from './devices.js';
import { dpdkRules } from './dpdk.js';
import { tlsRules } from './tls.js';

export const serverNetworksRules: readonly ModelRule[] = [
  ...serverAddressRules,
  ...deviceRules,
  ...connectionRules,
  ...dpdkRules,
  ...tlsRules,
];
