/** `helion rules`: every rule with its severity and what is wrong when it speaks, for people and for programs. */
import { allRules, type Rule } from '../core/index.js';
import { type Call, type Subcommand, textOf } from './command.js';

export const rulesCommand: Subcommand = {
  name: 'rules',
  summary: 'list every rule',
  details: 'Lists every rule with its id, its default severity and what it finds.',
  groups: [
    {
      title: 'Options',
      options: [
        {
          name: 'format',
          short: 'f',
          value: 'text|json',
          summary: 'output format; text by default',
          words: ['text', 'json'],
          isClosed: true,
        },
      ],
    },
  ],
  run: ({ values, print }: Call) => listRules(textOf(values, 'format') ?? 'text', print),
};

export function listRules(format: string, print: (text: string) => void): number {
  const rules = allRules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  print(format === 'json' ? asJson(rules) : asText(rules));
  return 0;
}

function asText(rules: readonly Rule<never>[]): string {
  return rules.map(({ id, severity, docs }) => `${id} ${severity} ${docs.summary}\n`).join('');
}

function asJson(rules: readonly Rule<never>[]): string {
  const listed = rules.map(({ id, severity, docs: { summary } }) => ({ id, severity, summary }));
  return `${JSON.stringify(listed, undefined, 2)}\n`;
}
