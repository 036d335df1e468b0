/** The page of `input-model/ifmodel-bond-no-provider`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'A bond does not say what makes it.',
  why: 'The bonding driver of Linux is taken; say so, so that nobody has to guess.',
  source,
  bad: bondExample('', 'mode: active-backup', ['hed1', 'hed2']),
  good: goodBond,
};
