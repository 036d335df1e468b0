import { describe, expect, test } from 'vitest';
import {
  balancerExample,
  type ExampleBalancer,
} from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbEntryRepeated } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-entry-repeated.js';
import { applyEdits } from '../../../../../../server/src/core/index.js';
import { analysesOf } from '../../../../../support/check-rule.js';
import { said } from '../../../../../support/examples.js';

const PLANE = 'data/control_plane.yml';
const told = (...balancers: readonly ExampleBalancer[]) =>
  said(lbEntryRepeated, balancerExample(balancers)());

describe('input-model/lb-entry-repeated', () => {
  test('components and roles each count once', () => {
    const found = told({ components: ['mysql', 'default', 'mysql'], roles: ['internal', 'admin', 'admin'] });
    expect(found).toEqual([
      "error data/control_plane.yml:16 [mysql] Duplicate 'mysql' in 'lb'.",
      "error data/control_plane.yml:20 [admin] Duplicate 'admin' in 'lb'.",
    ]);
  });

  test('the second one goes, and the first one stays', () => {
    const { [PLANE]: text = '' } = balancerExample([{ components: ['mysql', 'default', 'mysql'] }])();
    const { [PLANE]: good } = balancerExample([{ components: ['mysql', 'default'] }])();
    const analyses = analysesOf(balancerExample([{ components: ['mysql', 'default', 'mysql'] }])());
    const finding = analyses.all
      .flatMap((each) => each.findings())
      .find(({ rule }) => rule === lbEntryRepeated.id);
    const [fix, ...others] = finding?.fixes() ?? [];
    expect(others).toEqual([]);
    expect(fix?.preferred).toBe(true);
    expect(applyEdits(text, fix?.edits ?? [])).toBe(good);
  });

  test('another load balancer may list the same', () => {
    expect(told({ components: ['mysql', 'default'] }, { name: 'lb2', components: ['mysql'] })).toEqual([]);
  });
});
