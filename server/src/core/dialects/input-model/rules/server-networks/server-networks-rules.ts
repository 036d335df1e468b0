/** The rules about what allocated servers are attached to. */
import type { ModelRule } from '../define.js';
import { connectionRules } from './connections.js';
import { deviceRules } from './devices.js';
import { dpdkRules } from './dpdk.js';
import { hostnameRules } from './hostnames.js';
import { ownAddressRules } from './own-address.js';
import { tlsRules } from './tls.js';

export const serverNetworksRules: readonly ModelRule[] = [
  ...ownAddressRules,
  ...hostnameRules,
  ...deviceRules,
  ...connectionRules,
  ...dpdkRules,
  ...tlsRules,
];
