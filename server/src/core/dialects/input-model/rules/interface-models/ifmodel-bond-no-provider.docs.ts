/** The page of `input-model/ifmodel-bond-no-provider`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample, goodBond, source } from './interfaces-examples.js';

export const docs: RuleDocs = {
  summary: 'The provider of a bond is missing.',
  why: 'The bonding driver of Linux is used. Write it to make this visible.',
  source,
  bad: bondExample('', 'mode: active-backup', ['hed1', 'hed2']),
  good: goodBond,
};
