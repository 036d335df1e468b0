/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { backendAddress } from './backend-address.js';
import { backendDriver } from './backend-driver.js';
import { backendEnabled } from './backend-enabled.js';
import { backendEsx } from './backend-esx.js';
import { backendNames } from './backend-names.js';
import { backendNested } from './backend-nested.js';
import { codn } from './codn.js';
import { dns } from './dns.js';
import { ntpFormat } from './ntp-format.js';
import { ntpKeys } from './ntp-keys.js';
import { ntpNames } from './ntp-names.js';
import { ntpServersDiffer } from './ntp-servers-differ.js';
import { ssl } from './ssl.js';
import { sslForeignKey } from './ssl-foreign-key.js';
import { zoneManagerIn3par } from './zone-manager-in-3par.js';

export const servicesRules: readonly Rule<Installer>[] = [
  ...ntpKeys,
  ...ntpFormat,
  ...ntpNames,
  ntpServersDiffer,
  ...dns,
  ...ssl,
  sslForeignKey,
  ...codn,
  ...backendEnabled,
  ...backendNames,
  ...backendDriver,
  ...backendAddress,
  backendNested,
  backendEsx,
  zoneManagerIn3par,
];
