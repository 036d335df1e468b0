/** Rules that look at one `baremetal.csv` at a time: what each of them would write again. */
import { defineRule, type Report, type Rule } from '../../../rules/rule.js';
import type { BaremetalCsv, Installer } from '../model/installer-model.js';

interface BaremetalContext {
  readonly csv: BaremetalCsv;
  readonly installer: Installer;
  report(report: Report): void;
}

/** The check is called for every `baremetal.csv` of the folder. */
export function defineBaremetalRule(
  rule: Omit<Rule<Installer>, 'check'> & { readonly check: (context: BaremetalContext) => void },
): Rule<Installer> {
  return defineRule<Installer>({
    ...rule,
    check({ model: installer, report }) {
      for (const csv of installer.baremetal) rule.check({ csv, installer, report });
    },
  });
}
