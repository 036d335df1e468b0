/** The page of `carrier-grade/cg-beta-file-name`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudFiles } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A file has the name that it had in a beta release.',
  why: 'The released tools look for the new names only.',
  source: 'Early installation pages of Carrier Grade 1.1',
  byHand: 'rename the file.',
  bad: (() => {
    const { 'environment.json': environment = '', ...others } = cloudFiles({
      'definition.json cloud.environment': 'environmentConfig.json',
    });
    return { ...others, 'environmentConfig.json': environment };
  })(),
  good: cloudFiles(),
};
