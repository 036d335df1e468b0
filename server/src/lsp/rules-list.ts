/** The request `helion/rules`: what there is to explain. */
import { allRules } from '../core/index.js';
import { type RulesResult, rulesRequest } from './command-protocol.js';
import type { Requests } from './requests.js';

export function answerRules(requests: Requests): void {
  requests.answer<unknown, RulesResult>(rulesRequest, () => ({
    rules: allRules
      .map(({ id, severity, docs }) => ({ id, title: docs.summary.replace(/\.$/, ''), severity }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
}
