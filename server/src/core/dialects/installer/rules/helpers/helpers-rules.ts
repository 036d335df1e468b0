/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../installer-model.js';

import { ldapRules } from './ldap.js';
import { passthroughRules } from './passthrough.js';

export const helpersRules: readonly Rule<Installer>[] = [...passthroughRules, ...ldapRules];
