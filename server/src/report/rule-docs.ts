/**
 * What a report says of a rule, from its docs. The server is built without them, and reads the pages that are made of them
 * instead.
 */
import { type Rule, rulePage } from '../core/index.js';

export interface ReportedDocs {
  readonly summary: string;
  readonly why: string;
  readonly markdown: string;
}

export function docsOfRule(rule: Rule<never>): ReportedDocs {
  const { summary, why } = rule.docs;
  return { summary, why, markdown: rulePage(rule).markdown };
}

/** Undefined for a page that is none of a rule. */
export function docsOfPage(markdown: string): ReportedDocs | undefined {
  const title = /^# (.+)\n/.exec(markdown)?.[1];
  const why = /\n## Why\n\n(.*?)\n\n## Fix\n/s.exec(markdown)?.[1];
  return title === undefined || why === undefined ? undefined : { summary: `${title}.`, why, markdown };
}
