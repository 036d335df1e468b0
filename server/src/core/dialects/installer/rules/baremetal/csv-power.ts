/** The ninth field: how a machine is switched on. */
import { powerManagements } from '../../../../architecture/baremetal-roles.js';
import { nearest } from '../../../../text/nearest.js';
import { machines, machinesExample } from '../../examples.js';
import { defineBaremetalRule } from '../define.js';
import { changeTo, column, counted, fieldOf, isVirtual, present } from './lines.js';
import { csvSource } from './sources.js';

const usual = powerManagements.map(({ name }) => name);

/** Names, what remains of them without `HP_`, and the drivers behind them: `ilo4`, `pxe_ilo`. */
const NAMES: ReadonlyMap<string, string> = new Map(
  // Of two with one driver the first, which is the default, counts.
  [...powerManagements].reverse().flatMap(({ name, driver }) => [
    [driver, name],
    [name.toLowerCase().replace('hp_', ''), name],
    [name.toLowerCase(), name],
  ]),
);

export const csvPowerUnknown = defineBaremetalRule({
  id: 'baremetal/csv-power-unknown',
  severity: 'error',
  docs: {
    summary: 'The ninth field is no power management.',
    why: 'The installer does not know how to switch the machine on.',
    source: csvSource,
    ...machinesExample(1, machines[1].replace('IPMI', 'IPIM')),
  },
  check({ csv, report }) {
    for (const { machine, field } of column(csv, 'power_management')) {
      if (field.text === '' || machine.power) continue;
      const [name = '', ...rest] = field.text.split(':');
      const near = nearest(name.toLowerCase(), NAMES.keys());
      const right = near === undefined ? undefined : NAMES.get(near);
      report({
        at: field.at,
        message: `'${name}' is no power management; ${right ? `did you mean '${right}'?` : `there are ${usual.join(', ')}.`}`,
        fixes: () => (right ? [changeTo(csv, field, [right, ...rest].join(':'), true)] : []),
      });
    }
  },
});

export const csvPowerVm = defineBaremetalRule({
  id: 'baremetal/csv-power-vm',
  severity: 'warning',
  docs: {
    summary: 'A machine is a virtual one, in a file for servers.',
    why: "The scripts of a virtual installation write VM themselves; a server with it is not switched on. Beside a 'vm-plan' virtual machines are expected.",
    source: csvSource,
    ...machinesExample(1, machines[1].replace('IPMI', 'VM')),
  },
  check({ csv, installer: { vmPlans }, report }) {
    // A file of virtual machines alone is what the scripts of a virtual installation write.
    if (vmPlans.length > 0 || present(csv).every(isVirtual)) return;
    for (const machine of present(csv)) {
      const field = fieldOf(machine, 'power_management');
      if (field && isVirtual(machine))
        report({
          at: field.at,
          message:
            "'VM' is for virtual machines, whose lines the installer writes itself; a server has 'IPMI'.",
          fixes: () => [changeTo(csv, field, 'IPMI')],
        });
    }
  },
});

export const csvIlo4Bios = defineBaremetalRule({
  id: 'baremetal/csv-ilo4-bios',
  severity: 'info',
  docs: {
    summary: 'HP_iLO4 is only for ProLiant Gen9 servers that boot in UEFI mode.',
    why: 'With HP_iLO4 a machine is made to boot in UEFI mode, and one that boots in BIOS mode does not start; IPMI is for those. This is said once for each file.',
    source: csvSource,
    ...machinesExample(1, machines[1].replace('IPMI', 'HP_iLO4')),
  },
  check({ csv, report }) {
    const own = present(csv).filter(({ power }) => power?.value.name === 'HP_iLO4');
    const [first] = own;
    if (!first?.power) return;
    const others = own.length > 1 ? ` (and ${counted(own.length - 1, 'more machine')})` : '';
    const field = fieldOf(first, 'power_management');
    report({
      at: first.power.at,
      message: `'HP_iLO4' is for a Gen9 server that boots in UEFI mode${others}; write 'IPMI' for one that boots in BIOS mode.`,
      fixes: () => (field ? [changeTo(csv, field, 'IPMI')] : []),
    });
  },
});
