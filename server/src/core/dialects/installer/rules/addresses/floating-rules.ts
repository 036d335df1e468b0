/** The rules about floating IPs, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { floatingCidr } from './floating-cidr.js';
import { floatingComplete } from './floating-complete.js';
import { floatingExternal } from './floating-external.js';
import { floatingHypervisor } from './floating-hypervisor.js';
import { floatingKnownHost } from './floating-known-host.js';
import { floatingOverlap } from './floating-overlap.js';

export const floatingRules: readonly Rule<Installer>[] = [
  ...floatingComplete,
  ...floatingCidr,
  ...floatingOverlap,
  floatingKnownHost,
  ...floatingHypervisor,
  ...floatingExternal,
];
