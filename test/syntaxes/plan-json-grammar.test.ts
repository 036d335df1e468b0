/** The colours of a plan in JSON: the same words as in YAML, inside strings. */
import { beforeAll, expect, test } from 'vitest';
import { loadGrammar, type ScopedText } from './grammar';

let tokenize: (text: string) => ScopedText[][];
beforeAll(async () => {
  tokenize = await loadGrammar('helion-plan-json.tmLanguage.json');
});

function scopeOf(line: string, text: string): string | undefined {
  return tokenize(line)[0]?.find((piece) => piece.text === text)?.scope;
}

test('keys and the words of a plan', () => {
  expect(scopeOf('{ "network": "esx" }', '"network"')).toBe('support.type.property-name.json');
  expect(scopeOf('{ "network": "esx" }', 'esx')).toBe('entity.name.type.network.helion-plan');
  expect(scopeOf('{ "hypervisor": "esx" }', 'esx')).toBe('constant.language.hypervisor.helion-plan');
  expect(scopeOf('{ "cidr": "10.0.0.0/8" }', '10.0.0.0')).toBe('constant.numeric.address.helion-plan');
  expect(scopeOf('{ "vlan-id": 331 }', '331')).toBe('constant.numeric.vlan.helion-plan');
  expect(scopeOf('{ "vlan-range": "500-1000" }', '1000')).toBe('constant.numeric.vlan.helion-plan');
  expect(scopeOf('["nova"]', 'nova')).toBe('support.function.service.helion-plan');
});

test('ordinary JSON', () => {
  expect(scopeOf('{ "a": "x \\" y" }', '\\"')).toBe('constant.character.escape.json');
  expect(scopeOf('{ "a": true }', 'true')).toBe('constant.language.json');
  expect(scopeOf('{ "a": -1.5e3 }', '-1.5e3')).toBe('constant.numeric.json');
  expect(scopeOf('{ "a": 1 } // why', '// why')).toBe('comment.line.double-slash.json');
  const lines = tokenize('{ "open: 1,\n  "b": 2 }');
  expect(lines[1]?.[0]?.scope).toBe('support.type.property-name.json');
});
