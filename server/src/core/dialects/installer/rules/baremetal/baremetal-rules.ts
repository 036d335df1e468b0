/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { csvSpecialCharacter, csvWhitespace } from './csv-characters.js';
import { csvColumnCount } from './csv-column-count.js';
import {
  csvCpuLow,
  csvDiskLarge,
  csvDiskLow,
  csvDiskUnit,
  csvMemoryLow,
  csvMemoryUnit,
} from './csv-hardware.js';
import { csvHos10ExtraColumns, csvHos10SmallestSecond } from './csv-hos10.js';
import { csvIpDuplicate, csvIpFormat, csvIpMixedNetworks, csvIpOnManagement } from './csv-ip.js';
import { csvEmptyLine, csvHeader, csvLineCount } from './csv-lines.js';
import { csvMacDuplicate, csvMacFormat, csvMacMulticast } from './csv-mac.js';
import {
  csvMoonshotArguments,
  csvMoonshotArgumentsElsewhere,
  csvMoonshotDuplicate,
  csvMoonshotRole,
  csvMoonshotTarget,
  csvMoonshotTransit,
} from './csv-moonshot.js';
import { csvNumbers } from './csv-numbers.js';
import { csvIlo4Bios, csvPowerUnknown, csvPowerVm } from './csv-power.js';
import { csvRoleCase, csvRoleMissing, csvRoleSuffix, csvRoleUnknown } from './csv-role.js';
import { csvRoleCounts } from './csv-role-counts.js';
import { csvDeletedAndScale, csvRowsUnused, csvScaleMismatch, csvVsaEsx } from './csv-scales.js';
import { csvDefaultPassword, csvUserEmpty, csvUserRole } from './csv-user.js';
import { severalEnvironments } from './several-environments.js';

export const baremetalRules: readonly Rule<Installer>[] = [
  csvColumnCount,
  csvEmptyLine,
  csvHeader,
  csvWhitespace,
  csvSpecialCharacter,
  csvLineCount,
  csvMacFormat,
  csvMacMulticast,
  csvMacDuplicate,
  csvIpFormat,
  csvIpDuplicate,
  csvIpOnManagement,
  csvIpMixedNetworks,
  csvUserEmpty,
  csvUserRole,
  csvDefaultPassword,
  ...csvNumbers,
  csvCpuLow,
  csvMemoryLow,
  csvMemoryUnit,
  csvDiskLow,
  csvDiskUnit,
  csvDiskLarge,
  csvRoleUnknown,
  csvRoleCase,
  csvRoleSuffix,
  csvRoleMissing,
  ...csvRoleCounts,
  csvScaleMismatch,
  csvRowsUnused,
  csvDeletedAndScale,
  csvPowerUnknown,
  csvPowerVm,
  csvMoonshotArguments,
  csvMoonshotArgumentsElsewhere,
  csvMoonshotTransit,
  csvMoonshotTarget,
  csvMoonshotDuplicate,
  csvMoonshotRole,
  csvIlo4Bios,
  csvHos10ExtraColumns,
  csvHos10SmallestSecond,
  csvVsaEsx,
  severalEnvironments,
];
