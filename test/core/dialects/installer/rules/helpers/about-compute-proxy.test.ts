/** `compute_proxy.conf`. */
import { expect, test } from 'vitest';
import { analysisOf } from '../../../../../support/check-rule.js';

test('an empty template is no mistake', () => {
  const text = '[compute_proxy]\nhostname=\nusedhcp=\nipaddr=\nnetmask=\ngateway=\n';
  expect(analysisOf('compute_proxy.conf', text).findings()).toEqual([]);
});
