/** What the pages about hosts and their subnet have in common: a plan with a pool, and where the facts come from. */
import { kvmPlan, variant } from '../../examples.js';

export const POOL = variant(kvmPlan, [
  'gateway-ip: 192.168.131.1, port',
  'gateway-ip: 192.168.131.1, addresses: [192.168.131.2-192.168.131.245], port',
]);

export const ARITHMETIC =
  'Address arithmetic: a host has an address of its subnet, and neither the first nor the last one';
