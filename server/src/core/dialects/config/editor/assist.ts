/** What the editor is told about configuration files beyond their schema: which rule is meant by a name. */
import type { MapEntry, ScalarNode, SyntaxNode } from '../../../syntax/tree.js';
import { authored, code, type Markdown, markdown } from '../../../text/markdown.js';
import type { Assist } from '../../dialect.js';
import type { CheckedConfig } from '../model/config-model.js';
import { isPattern, type KnownRules, summaryOf } from '../model/known-rules.js';
import { ruleNames } from '../model/read-configuration.js';

export const configAssist: Assist<CheckedConfig> = {
  explain({ model }, node) {
    const name = nameAt(node);
    const named = ruleNames(model).find((each) => each.node === name);
    return named ? aboutRule(model.known, named.name) : [];
  },
};

function nameAt(node: SyntaxNode | MapEntry): ScalarNode | undefined {
  if (node.type === 'entry') return node.key;
  return node.type === 'scalar' ? node : undefined;
}

function aboutRule(known: KnownRules, name: string): Markdown[] {
  if (isPattern(name)) {
    const count = known.countOf(name);
    return [markdown`${code(name)} means ${count} ${count === 1 ? 'rule' : 'rules'}.`];
  }
  const rule = known.of(name);
  if (!rule) return [];
  const summary = summaryOf(rule);
  return [
    markdown`${code(rule.id)}, ${rule.severity} by default`,
    ...(summary === undefined ? [] : [authored(summary)]),
  ];
}
