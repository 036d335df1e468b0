/** The rules about the management network and its ranges, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { bmCidr } from './bm-cidr.js';
import { bmGateway } from './bm-gateway.js';
import { bmRanges } from './bm-ranges.js';
import { bmSeed } from './bm-seed.js';

export const bmRules: readonly Rule<Installer>[] = [...bmCidr, ...bmSeed, ...bmRanges, ...bmGateway];
