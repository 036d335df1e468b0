/** What is said of a plan that is one of the examples with some words changed: `rule: message`, hints left out. */
import { applyEdits } from '../../../../server/src/core/index.js';
import { analysisOf } from '../../../support/check-rule.js';

export type Change = readonly [from: string, to: string];

export function changed(plan: string, ...changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The plan does not say ${from}.`);
    return text.replace(from, () => to);
  }, plan);
}

export function saidOf(plan: string, ...changes: readonly Change[]): readonly string[] {
  return findingsOf(changed(plan, ...changes)).map(({ rule, message }) => `${rule}: ${message}`);
}

/** The titles of the fixes of the first finding, and what is said after each. */
export function fixesOf(plan: string, ...changes: readonly Change[]) {
  const text = changed(plan, ...changes);
  return (findingsOf(text)[0]?.fixes() ?? []).map(({ title, edits }) => ({
    title,
    after: findingsOf(applyEdits(text, edits)).map(({ message }) => message),
  }));
}

function findingsOf(text: string) {
  return analysisOf('helion.yml', text)
    .findings()
    .filter(({ severity }) => severity !== 'hint');
}
