/** The requests of `protocol.ts`, which go beyond the Language Server Protocol. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { allRules, planTemplate, rulePage } from '../core/index.js';
import {
  type PlanTemplateParams,
  type PlanTemplateResult,
  planTemplateRequest,
  type RuleDocsParams,
  type RuleDocsResult,
  ruleDocsRequest,
} from './protocol.js';
import type { Requests } from './requests.js';

export function answerCustomRequests(requests: Requests): void {
  requests.answer<RuleDocsParams, RuleDocsResult | null>(ruleDocsRequest, ({ rule: id }) => {
    const rule = allRules.find((each) => each.id === id);
    return rule ? rulePage(rule) : null;
  });
  requests.answer<PlanTemplateParams, PlanTemplateResult>(planTemplateRequest, ({ hypervisor }) => {
    // The type says so, but the client may be another program.
    if (hypervisor !== 'kvm' && hypervisor !== 'esx')
      throw new ResponseError(
        ErrorCodes.InvalidParams,
        `'${String(hypervisor)}' is neither 'kvm' nor 'esx'.`,
      );
    return { text: planTemplate(hypervisor) };
  });
}
