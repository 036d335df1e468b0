/** What rules about the files of variables share: how one is declared, and the networks that their addresses lie on. */
import { carrierGradeNetwork } from '../../../../architecture/carrier-grade-networks.js';
import type { Section } from '../../../../model/value.js';
import type { Report, Rule } from '../../../../rules/rule.js';
import type { CarrierGrade, LogicalNetwork, Vars } from '../../model/carrier-grade-model.js';
import { defineFileRule } from '../define.js';

interface Context {
  readonly file: Vars;
  readonly properties: Section;
  readonly model: CarrierGrade;
  /** Whether this is the file that the cloud uses: only then it is compared with others. */
  readonly used: boolean;
  report(report: Report): void;
}

/** A rule whose check is called for every file of one kind whose properties can be read. */
export function defineVarsRule(
  kind: 'ansible' | 'ldap' | 'esx' | 'ironic' | 'neutron-bm' | 'wr',
  rule: Omit<Rule<CarrierGrade>, 'check'> & { readonly check: (context: Context) => void },
): Rule<CarrierGrade> {
  return defineFileRule(({ vars }) => vars.filter((file) => file.kind === kind), {
    ...rule,
    check({ file, model, report }) {
      const { properties } = file;
      const used = model.varsOf(kind)?.file === file.file;
      if (properties) rule.check({ file, properties, model, used, report });
    },
  });
}

/** A network by its plain name, also where it is called by the term of the product. */
export function networkNamed({ environment }: CarrierGrade, plain: string): LogicalNetwork | undefined {
  return environment?.defined.find(({ name }) => name && carrierGradeNetwork(name.value)?.name === plain);
}
