/** Rules that look at one environment file at a time: what each of them would write again. */
import { defineRule, type Report, type Rule } from '../../../rules/rule.js';
import type { EnvironmentJson, Installer } from '../model/installer-model.js';

interface EnvironmentContext {
  readonly environment: EnvironmentJson;
  readonly installer: Installer;
  report(report: Report): void;
}

/** The check is called for every environment file of the folder. */
export function defineEnvironmentRule(
  rule: Omit<Rule<Installer>, 'check'> & { readonly check: (context: EnvironmentContext) => void },
): Rule<Installer> {
  return defineRule<Installer>({
    ...rule,
    check({ model: installer, report }) {
      for (const environment of installer.environments) rule.check({ environment, installer, report });
    },
  });
}
