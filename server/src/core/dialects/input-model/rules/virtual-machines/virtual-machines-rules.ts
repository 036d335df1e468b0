/** Virtual servers and their hypervisors. */
import type { ModelRule } from '../define.js';
import { firstPortRules } from './first-port.js';
import { guestRules } from './guests.js';
import { hostRules } from './hosts.js';

export const virtualMachinesRules: readonly ModelRule[] = [...guestRules, ...firstPortRules, ...hostRules];
