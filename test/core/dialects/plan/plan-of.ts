/**
 * Plans for tests of the model: from text to the model, without rules.
 */
import { buildPlan } from '../../../../server/src/core/dialects/plan/model/build-plan.js';
import type { Plan } from '../../../../server/src/core/dialects/plan/model/plan-model.js';
import { readFacts } from '../../../../server/src/core/model/read-facts.js';
import { planSchema } from '../../../../server/src/core/schema/plan-schema.js';
import { parse } from '../../../../server/src/core/syntax/parse.js';
import { LineIndex } from '../../../../server/src/core/text/line-index.js';
import { dedent } from '../../../support/fixture.js';

export function planOf(fixture: string, language: 'yaml' | 'json' = 'yaml'): Plan {
  const text = dedent(fixture);
  const tree = parse(text, language, { yamlVersion: '1.2' });
  const uri = `file:///fixture/helion.${language === 'yaml' ? 'yml' : 'json'}`;
  const file = { uri, text, lines: new LineIndex(text), tree };
  return buildPlan(file, readFacts(file, planSchema, {}));
}
