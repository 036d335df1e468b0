/**
 * Configuration files (`.helion.yml`) as a dialect: they are read, checked, completed and explained like every other
 * file. What they mean for other files is the business of `analysis/configuration.ts`.
 * This file only puts its parts together.
 */
import type { ShippedName } from '../../model/facts.js';
import type { Rule } from '../../rules/rule.js';
import { configSchema } from '../../schema/config-schema.js';
import type { DialectDefinition } from '../dialect.js';
import { configAssist } from './editor/assist.js';
import type { CheckedConfig } from './model/config-model.js';
import { type KnownRules, knownRules } from './model/known-rules.js';
import { readConfiguration } from './model/read-configuration.js';
import { recogniseConfig } from './model/recognise-config.js';
import { configRules } from './rules/generated/registry.js';

/** Patterns stand where severities are set, and ids alone where something is suppressed. */
const SHIPPED: Readonly<
  Record<string, (known: Pick<KnownRules, 'names' | 'families'>) => readonly ShippedName[]>
> = {
  rule: ({ names }) => names,
  rules: ({ names, families }) => [...names, ...families],
};

/** `rules` are those of every dialect, asked for when the first configuration is read. */
export function configDialect(rules: () => readonly Rule<never>[]): DialectDefinition<CheckedConfig> {
  let known: KnownRules | undefined;
  return {
    id: 'config',
    kinds: {
      config: {
        schema: configSchema,
        shapeRules: {
          additionalProperties: 'config/unknown-key',
          required: 'config/missing-key',
          type: 'config/wrong-type',
          'missing-value': 'config/missing-value',
          enum: 'config/unknown-value',
          minLength: 'config/unknown-value',
        },
      },
    },
    yamlVersion: '1.2',
    options: [],
    recognise: recogniseConfig,
    build([{ file, facts }]) {
      known ??= knownRules(rules());
      return { ...readConfiguration(file, facts), known };
    },
    title: () => 'Configuration of the checks',
    names: ({ known: { names, families } }) => ({
      definitions: [],
      references: [],
      shipped: (kind) => SHIPPED[kind]?.({ names, families }) ?? [],
    }),
    rules: configRules,
    assist: configAssist,
  };
}
