/** How rules about the interfaces of the KVM region are declared. */
import type { Report, Rule } from '../../../../rules/rule.js';
import type { CarrierGrade, Wr, WrInterface } from '../../model/carrier-grade-model.js';
import { defineFileRule } from '../define.js';

export type Say = (report: Report) => void;

/** A rule whose check is called for every interface of every wr.json. */
export function interfaceRule(
  rule: Omit<Rule<CarrierGrade>, 'check'>,
  check: (each: WrInterface, file: Wr, report: Say, model: CarrierGrade) => void,
): Rule<CarrierGrade> {
  return defineFileRule(({ wrs }) => wrs, {
    ...rule,
    check({ file, model, report }) {
      for (const each of file.interfaces.items) check(each, file, report, model);
    },
  });
}
