/** A JSON file that is a list of objects, and lacks one or both of its brackets. */
import { describe, expect, test } from 'vitest';
import { cloudFiles } from '../../../server/src/core/dialects/carrier-grade/examples.js';
import { applyEdits } from '../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../support/check-rule.js';

const files = cloudFiles();
const whole = files['node-provision.json'] ?? '';

function findingsIn(text: string) {
  const analyses = analysesOf({ ...files, 'node-provision.json': text });
  return analyses.all.flatMap((analysis) =>
    analysis.findings().filter(({ severity }) => severity === 'error' || severity === 'warning'),
  );
}

function repaired(text: string): unknown {
  const analysis = analysisIn(analysesOf({ ...files, 'node-provision.json': text }), 'node-provision.json');
  const [fix] = analysis.findings()[0]?.fixes() ?? [];
  expect(fix?.preferred).toBe(true);
  return JSON.parse(applyEdits(text, fix?.edits ?? []));
}

describe('servers without the bracket of their list', () => {
  const opened = whole.slice(whole.indexOf('[') + 1);

  test.each([
    ['the opening one', opened, "Missing opening '[' of the list before this."],
    [
      'with the line end of another system',
      opened.replaceAll('\n', '\r\n'),
      "Missing opening '[' of the list before this....",
    ],
    ['both', opened.slice(0, opened.lastIndexOf(']')), "Missing '[' and ']' around this list of objects."],
  ])('%s: one finding, and the servers are known', (_what, text, message) => {
    const found = findingsIn(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(message.endsWith('...') ? message.slice(0, -3) : message);
    expect(repaired(text)).toEqual(JSON.parse(whole));
  });

  test('a mistake in a server is found beside it', () => {
    const text = opened.replace('"fz2"', '"fz9"');
    expect(findingsIn(text).map(({ rule }) => rule)).toEqual([
      'common/json-syntax',
      'carrier-grade/cg-failure-zone-undefined',
    ]);
  });
});

test.each([
  ['one object and a bracket', '{ "pxe_mac_address": "d0:bf:9c:10:00:01" }\n]'],
  ['two objects without a comma', '{ "pxe_mac_address": "d0:bf:9c:10:00:01" }\n{ "name": "b" }'],
  ['a comma at the end', '{ "pxe_mac_address": "d0:bf:9c:10:00:01" },\n{ "name": "b" },'],
])('%s are something else', (_what, text) => {
  expect(
    findingsIn(text)
      .map(({ message }) => message)
      .join(),
  ).not.toMatch(/list/);
});
