/** Every rule of installer folders, in one explicit list of lists; a test holds each complete. */
import type { Rule } from '../../../rules/rule.js';
import type { Installer } from '../model/installer-model.js';
import { addressesRules } from './addresses/addresses-rules.js';
import { baremetalRules } from './baremetal/baremetal-rules.js';
import { cloudRules } from './cloud/cloud-rules.js';
import { helpersRules } from './helpers/helpers-rules.js';
import { keysRules } from './keys/keys-rules.js';
import { networksRules } from './networks/networks-rules.js';
import { servicesRules } from './services/services-rules.js';

export const installerRules: readonly Rule<Installer>[] = [
  ...keysRules,
  ...cloudRules,
  ...addressesRules,
  ...networksRules,
  ...servicesRules,
  ...helpersRules,
  ...baremetalRules,
];
