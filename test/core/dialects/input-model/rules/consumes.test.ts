/** What the examples of the rules about consumers do not show. */
import { describe, expect, test } from 'vitest';
import {
  planeText,
  secondPlane,
  usualComponents,
} from '../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { fixedText, said } from './said.js';

const own = (lines: string) => ({
  'data/own.yml': `product:\n  version: 2\n\nservice-components:\n  - name: own-api\n    mnemonic: OWN-API\n    service: tempest\n    consumes-services:\n${lines}  - name: own-store\n    mnemonic: OWN-STR\n    service: foundation\n`,
});

const needs = (more = '') => own(`      - service-name: OWN-STR\n${more}`);
const withOwn = planeText({ components: [...usualComponents, 'own-api'] });
const plane = (text: string, files = needs()) => ({ 'data/control_plane.yml': text, ...files });

describe('what is consumed', () => {
  test('is found by its mnemonic, and can be added', () => {
    expect(said('consumes-no-endpoint', plane(withOwn))).toEqual([
      "control_plane.yml:22 error 'own-api' needs 'own-store', which is not in the control plane 'control-plane-1' or in one that it uses.",
    ]);
    expect(fixedText('consumes-no-endpoint', plane(withOwn), "Add 'own-store' to 'cluster1'")).toBe(
      planeText({ components: [...usualComponents, 'own-api', 'own-store'] }),
    );
  });

  test('may be optional', () => {
    expect(said('consumes-no-endpoint', plane(withOwn, needs('        optional: true\n')))).toEqual([]);
  });

  test('may be in a control plane that is used, by name or with all others', () => {
    const first = { region: 'load-balancers: []', components: [...usualComponents, 'own-store'] };
    const second = (used: readonly string[]) =>
      planeText({ ...first, after: secondPlane('control-plane-2', '', ['own-api'], used) });
    expect(said('consumes-no-endpoint', plane(second([])))).toHaveLength(0);
    const withServers = (used: readonly string[]) =>
      plane(second(used).replace('min-count: 0', 'min-count: 1'));
    expect(said('consumes-no-endpoint', withServers([]))).toHaveLength(1);
    expect(said('consumes-no-endpoint', withServers(['own-store']))).toEqual([]);
    expect(said('consumes-no-endpoint', withServers(['any']))).toEqual([]);
    const near = needs('        scope: control-plane\n');
    const files = { ...withServers(['any']), ...near };
    expect(said('consumes-no-endpoint', files)).toEqual([
      "control_plane.yml:35 error 'own-api' needs 'own-store', which is not in the control plane 'control-plane-2'.",
    ]);
  });

  test('is not missing where control planes use each other or cannot be read', () => {
    const text = planeText({
      region: 'load-balancers: []',
      plane: 'uses:\n  - from: {{ other }}',
      components: [...usualComponents, 'own-api'],
    });
    expect(said('consumes-no-endpoint', plane(text))).toEqual([]);
    const circle = planeText({
      plane: 'uses:\n  - from: control-plane-2\n    service-components:\n      - any',
      region: 'load-balancers: []',
      components: [...usualComponents, 'own-api'],
      after: secondPlane('control-plane-2', '', [], ['any']),
    });
    expect(said('consumes-no-endpoint', plane(circle))).toHaveLength(1);
  });
});

test('only what every generation needs is missing where the generation is not known', () => {
  const text = planeText({ components: usualComponents.filter((name) => name !== 'memcached') });
  expect(said('consumes-no-endpoint', plane(text))).toEqual([]);
  const bare = planeText({ components: usualComponents.filter((name) => name !== 'mysql') });
  expect(said('consumes-no-endpoint', plane(bare)).length).toBeGreaterThan(0);
});

test('variables have a value, or lists of variables that have', () => {
  const wrong = (lines: string) =>
    said('consumes-vars', own(`      - service-name: OWN-STR\n        relationship-vars:\n${lines}`));
  expect(wrong('          - name: user\n            value: a\n')).toEqual([]);
  expect(wrong('          - name: user\n')).toEqual([
    "own.yml:11 error The variable 'user' has neither a 'value' nor 'vars'.",
  ]);
  expect(wrong('          - name: users\n            vars:\n              - a\n')).toHaveLength(1);
  expect(
    wrong('          - name: users\n            vars:\n              own:\n                - name: user\n'),
  ).toEqual(["own.yml:14 error The variable 'user' has no 'value'."]);
  expect(wrong('          - name: users\n            <<: *unknown\n')).toEqual([]);
});
